namespace Samenkracht.Host.Demo.Years;

/// <summary>People who do not exist: names put together from lists, addresses at a domain that is reserved for examples.</summary>
internal static class SyntheticPeople
{
    private static readonly string[] First =
        ["Anna", "Bilal", "Carla", "Daan", "Elif", "Femke", "Gerrit", "Hanna", "Ivo", "Jamila", "Kees", "Lotte", "Mehmet", "Noor", "Olga", "Piet", "Rosa", "Sven", "Tess", "Yara"];

    private static readonly string[] Last =
        ["Achterhuis", "Brandsma", "Dijkhof", "Esveld", "Goossink", "Haverkamp", "Kamphuis", "Lankheet", "Meijerink", "Nijhof", "Oosterveld", "Pasman", "Roelofs", "Schuurman", "Veldhuis", "Wolters"];

    public static string Name(Dice dice) => $"{dice.Pick(First)} {dice.Pick(Last)}";

    public static string Email(string name) => $"{name.Replace(' ', '.').ToLowerInvariant()}@voorbeeld.example";
}

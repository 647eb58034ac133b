namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Account numbers of a bank that does not exist, with the check digits of ISO 13616.</summary>
internal static class TestIban
{
    // N, L, T, E, S, T as numbers: A is 10.
    private const string Country = "2321", Bank = "29142829";

    public static string Of(Dice dice)
    {
        var number = string.Concat(Enumerable.Range(0, 10).Select(_ => (char)('0' + dice.Between(0, 9))));
        var rest = $"{Bank}{number}{Country}00".Aggregate(0, (left, digit) => ((left * 10) + digit - '0') % 97);
        return FormattableString.Invariant($"NL{98 - rest:00}TEST{number}");
    }
}

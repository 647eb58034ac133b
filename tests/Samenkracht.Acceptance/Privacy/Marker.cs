using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Registrations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>A person whom nobody could mention by chance.</summary>
internal sealed record Marker(string Name, string Email, string Phone, string ParentName, string ParentContact, string Iban)
{
    public static Marker New()
    {
        var (tag, number) = (Guid.NewGuid().ToString("n")[..12], RandomNumberGenerator.GetInt32(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture));
        return new($"Zwaantje Zoekmij{tag}", $"zoekmij{tag}@zoekmij.example", $"0031 97 {number}", $"Wolkje Vindmij{tag}", $"vindmij{tag}@vindmij.example",
            AnIban($"ZOEK0{number}"));
    }

    /// <summary>Everything that can be found.</summary>
    public IReadOnlyList<string> Words => [Name, Email, Phone, ParentName, ParentContact, Iban];

    // The check digits make the whole, with the country and them at the end and letters as 10 to 35, leave 1 after division by 97 (ISO 13616).
    private static string AnIban(string account) =>
        $"NL{98 - (int)(BigInteger.Parse(string.Concat($"{account}NL00".Select(sign => char.IsDigit(sign) ? $"{sign}" : $"{sign - 'A' + 10}")), CultureInfo.InvariantCulture) % 97):00}{account}";

    /// <summary>As who comes to an activity.</summary>
    public Participant AsParticipant => new(Name, Email, Phone, ParentName, ParentContact, true);

    /// <summary>As who becomes a volunteer.</summary>
    public RegisterPerson AsPerson => new(Name, Email, Phone, null, AgeClass.From21, PeopleScenarios.Known);

    /// <summary>The words of this person that stand in a text, whatever their case.</summary>
    public IEnumerable<string> In(string text) => Words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}

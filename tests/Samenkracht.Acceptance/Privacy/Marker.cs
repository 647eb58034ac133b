using System.Globalization;
using System.Security.Cryptography;
using Samenkracht.Programming.Registrations;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>A person whom nobody could mention by chance.</summary>
internal sealed record Marker(string Name, string Email, string Phone, string ParentName, string ParentContact)
{
    public static Marker New()
    {
        var (tag, number) = (Guid.NewGuid().ToString("n")[..12], RandomNumberGenerator.GetInt32(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture));
        return new($"Zwaantje Zoekmij{tag}", $"zoekmij{tag}@zoekmij.example", $"+31 97 {number}", $"Wolkje Vindmij{tag}", $"vindmij{tag}@vindmij.example");
    }

    /// <summary>Everything that can be found.</summary>
    public IReadOnlyList<string> Words => [Name, Email, Phone, ParentName, ParentContact];

    /// <summary>As who comes to an activity.</summary>
    public Participant AsParticipant => new(Name, Email, Phone, ParentName, ParentContact, true);

    /// <summary>The words of this person that stand in a text, whatever their case.</summary>
    public IEnumerable<string> In(string text) => Words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}

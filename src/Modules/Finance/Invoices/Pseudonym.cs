using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Finance.Invoices;

/// <summary>Pseudonyms of people on the other side of money.</summary>
public static class Pseudonym
{
    /// <summary>The same pseudonym for the same thing each time it is worked out, so that a key is shared by what is about one person.</summary>
    /// <param name="about">What tells the person apart without saying who it is, such as an organisation and its own number for a supplier.</param>
    public static string Of(params IEnumerable<string> about) =>
        $"person-{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', about))).AsSpan(0, 16), bigEndian: true)}";
}

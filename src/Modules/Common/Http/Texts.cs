using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samenkracht.Common.Http;

/// <summary>What text may come in.</summary>
internal static partial class Texts
{
    /// <summary>Control characters and invisible direction marks can make a name look like another.</summary>
    public static string? Broken(string text) =>
        text.Any(c => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Surrogate && !IsPaired(text))
            ? "This holds control or invisible characters."
            : null;

    public static bool IsInstant(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryInstant(value.GetString()!, out _);

    /// <summary>RFC 3339 with capital T and Z; <c>-00:00</c> is refused (API Design Rules, /core/date-time/format).</summary>
    public static bool TryInstant(string text, out DateTimeOffset instant)
    {
        instant = default;
        return Rfc3339().IsMatch(text)
            && !text.EndsWith("-00:00", StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }

    private static bool IsPaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }

        return true;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex Rfc3339();
}

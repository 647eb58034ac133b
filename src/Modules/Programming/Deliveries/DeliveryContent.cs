using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Samenkracht.Programming.Deliveries;

/// <summary>The values of a delivery as one content: by code, one for each.</summary>
internal static class DeliveryContent
{
    /// <summary>These values, with others in the place of those with the same code.</summary>
    public static ImmutableArray<DeliveryValue> With(IEnumerable<DeliveryValue> values, IEnumerable<DeliveryValue> others) =>
        [.. others.Concat(values).DistinctBy(value => value.Code).OrderBy(value => value.Code, StringComparer.Ordinal)];

    /// <summary>
    /// SHA-256, in lower-case hexadecimal digits, of the UTF-8 of a JSON object without spaces: a member for each code in ordinal
    /// order, its number in plain digits without zeros that say nothing.
    /// </summary>
    public static string HashOf(IEnumerable<DeliveryValue> values)
    {
        var content = new SortedDictionary<string, decimal>(values.ToDictionary(value => value.Code, value => Plain(value.Value)), StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    // A decimal remembers its scale: 8650.0 and 8650 are one value and must be one text.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}

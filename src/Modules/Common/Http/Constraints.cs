using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Samenkracht.Common.Http;

/// <summary>The bounds that a contract type declares on its members with the attributes of .NET.</summary>
internal static class Constraints
{
    private const int LongestText = 500;

    public static IEnumerable<string> Broken(JsonPropertyInfo property, JsonElement value)
    {
        var bounds = property.AttributeProvider?.GetCustomAttributes(typeof(ValidationAttribute), true).Cast<ValidationAttribute>().ToList() ?? [];
        foreach (var bound in bounds)
            if (Sentence(bound, value) is { } sentence) yield return sentence;

        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length > LongestText && !bounds.OfType<LengthAttribute>().Any())
            yield return $"This has more than {LongestText} characters.";
    }

    private static string? Sentence(ValidationAttribute bound, JsonElement value) => bound switch
    {
        RangeAttribute range when value.ValueKind == JsonValueKind.Number && !Within(range, value.GetDecimal()) =>
            $"This must lie between {range.Minimum} and {range.Maximum}.",
        LengthAttribute length when value.ValueKind == JsonValueKind.String && !Within(length, value.GetString()!.Trim().Length) =>
            $"This must have {length.MinimumLength} to {length.MaximumLength} characters.",
        LengthAttribute length when value.ValueKind == JsonValueKind.Array && !Within(length, value.GetArrayLength()) =>
            $"This must have {length.MinimumLength} to {length.MaximumLength} items.",
        RegularExpressionAttribute pattern when value.ValueKind == JsonValueKind.String && !pattern.IsValid(value.GetString()) =>
            pattern.ErrorMessage ?? $"This must match {pattern.Pattern}.",
        MoneyAttribute when decimal.Round(value.GetDecimal(), 2) != value.GetDecimal() => "This is an amount in euros: at most two decimals.",
        _ => null,
    };

    // The attribute itself would round the number to the type of its bounds first: 10.4 would lie between 1 and 10.
    private static bool Within(RangeAttribute bound, decimal number) =>
        number >= Convert.ToDecimal(bound.Minimum, CultureInfo.InvariantCulture) && number <= Convert.ToDecimal(bound.Maximum, CultureInfo.InvariantCulture);

    private static bool Within(LengthAttribute bound, int length) => length >= bound.MinimumLength && length <= bound.MaximumLength;
}

/// <summary>An amount in euros, exact to the cent.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MoneyAttribute : ValidationAttribute;

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Samenkracht.Common.Http;

namespace Samenkracht.Host.Contract;

/// <summary>The bounds that a contract type declares with the attributes of .NET, as JSON Schema.</summary>
internal static class Bounds
{
    private const int LongestText = 500;

    public static void Add(JsonObject schema, JsonPropertyInfo property, bool body)
    {
        var isArray = (string?)schema["type"] == "array";
        if (body && (string?)schema["type"] == "string" && schema["format"] is null) schema["maxLength"] = LongestText;
        foreach (var bound in property.AttributeProvider?.GetCustomAttributes(typeof(ValidationAttribute), true).Cast<ValidationAttribute>() ?? [])
            Add(schema, bound, isArray);
    }

    private static void Add(JsonObject schema, ValidationAttribute bound, bool isArray)
    {
        switch (bound)
        {
            case LengthAttribute length:
                schema[isArray ? "minItems" : "minLength"] = length.MinimumLength;
                schema[isArray ? "maxItems" : "maxLength"] = length.MaximumLength;
                break;
            case RangeAttribute range:
                schema["minimum"] = Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
                schema["maximum"] = Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
                break;
            case RegularExpressionAttribute pattern:
                schema["pattern"] = pattern.Pattern;
                break;
            case MoneyAttribute:
                schema["multipleOf"] = 0.01m;
                break;
        }
    }
}

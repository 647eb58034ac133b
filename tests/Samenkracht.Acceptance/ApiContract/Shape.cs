using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>Compares JSON with the schemas of the served document; knows the keywords that the document uses.</summary>
public static class Shape
{
    public static JsonElement? Find(JsonElement contract, string reference)
    {
        var found = contract;
        foreach (var part in reference.Split('/').Skip(1))
            if (!found.TryGetProperty(part, out found)) return null;
        return found;
    }

    public static IEnumerable<string> Faults(JsonElement contract, JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference)) schema = Find(contract, reference.GetString()!)!.Value;
        return Text(schema, "type") switch
        {
            "object" => value.ValueKind == JsonValueKind.Object ? OfObject(contract, schema, value, at) : [$"{at}: not an object"],
            "array" => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, index) => Faults(contract, schema.GetProperty("items"), item, $"{at}/{index}"))
                : [$"{at}: not an array"],
            "string" => value.ValueKind == JsonValueKind.String ? OfString(schema, value.GetString()!, at) : [$"{at}: not a string"],
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) ? [] : [$"{at}: not a whole number"],
            "number" => value.ValueKind == JsonValueKind.Number ? [] : [$"{at}: not a number"],
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [$"{at}: not true or false"],
            _ => [],
        };
    }

    private static IEnumerable<string> OfObject(JsonElement contract, JsonElement schema, JsonElement value, string at)
    {
        var open = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind != JsonValueKind.False;
        var members = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(member => member.Name, member => member.Value) : [];
        foreach (var member in value.EnumerateObject())
        {
            if (members.TryGetValue(member.Name, out var expected))
                foreach (var fault in Faults(contract, expected, member.Value, $"{at}/{member.Name}")) yield return fault;
            else if (!open) yield return $"{at}/{member.Name}: not in the contract";
        }

        if (!schema.TryGetProperty("required", out var required)) yield break;
        foreach (var name in required.EnumerateArray())
            if (!value.TryGetProperty(name.GetString()!, out _)) yield return $"{at}/{name}: missing";
    }

    private static IEnumerable<string> OfString(JsonElement schema, string value, string at)
    {
        if (schema.TryGetProperty("enum", out var values) && values.EnumerateArray().All(each => each.GetString() != value)) yield return $"{at}: {value} is not in the contract";
        if (Text(schema, "pattern") is { } pattern && !Regex.IsMatch(value, pattern)) yield return $"{at}: {value} does not match {pattern}";
        if (Text(schema, "format") == "date" && !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) yield return $"{at}: {value} is not a date";
        if (Text(schema, "format") == "date-time" && !Regex.IsMatch(value, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")) yield return $"{at}: {value} is not an instant in UTC";
    }

    private static string? Text(JsonElement schema, string member) => schema.TryGetProperty(member, out var text) ? text.GetString() : null;
}

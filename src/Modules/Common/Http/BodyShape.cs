using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Samenkracht.Common.Http;

/// <summary>Compares JSON with the type it must become.</summary>
internal static class BodyShape
{
    private const int MostItems = 1_000;

    public static void Check(JsonElement value, JsonTypeInfo type, string pointer, List<ShapeError> errors)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object: CheckObject(value, type, pointer, errors); break;
            case JsonTypeInfoKind.Enumerable: CheckArray(value, type, pointer, errors); break;
            default: CheckScalar(value, Nullable.GetUnderlyingType(type.Type) ?? type.Type, pointer, errors); break;
        }
    }

    private static void CheckObject(JsonElement value, JsonTypeInfo type, string pointer, List<ShapeError> errors)
    {
        if (value.ValueKind != JsonValueKind.Object) { errors.Add(new(pointer, "body", "This must be an object.")); return; }

        var members = type.Properties.ToDictionary(member => member.Name, StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var here = $"{pointer}/{Escape(member.Name)}";
            if (!members.Remove(member.Name, out var property)) errors.Add(new(Shorten(here), "body", "There is no such member in the contract."));
            else CheckMember(member.Value, property, here, errors);
        }

        errors.AddRange(members.Values.Where(IsMandatory).Select(member => new ShapeError($"{pointer}/{member.Name}", "body", "This member is missing.")));
    }

    private static void CheckMember(JsonElement value, JsonPropertyInfo property, string pointer, List<ShapeError> errors)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (IsMandatory(property)) errors.Add(new(pointer, "body", "This member cannot be null."));
            return;
        }

        var before = errors.Count;
        Check(value, Json.Options.GetTypeInfo(property.PropertyType), pointer, errors);
        if (errors.Count == before) errors.AddRange(Constraints.Broken(property, value).Select(detail => new ShapeError(pointer, "body", detail)));
    }

    private static void CheckArray(JsonElement value, JsonTypeInfo type, string pointer, List<ShapeError> errors)
    {
        if (value.ValueKind != JsonValueKind.Array) { errors.Add(new(pointer, "body", "This must be an array.")); return; }
        if (value.GetArrayLength() > MostItems) { errors.Add(new(pointer, "body", $"This holds more than {MostItems} items.")); return; }

        var item = Json.Options.GetTypeInfo(type.ElementType!);
        var index = 0;
        foreach (var element in value.EnumerateArray()) Check(element, item, $"{pointer}/{index++}", errors);
    }

    private static void CheckScalar(JsonElement value, Type type, string pointer, List<ShapeError> errors)
    {
        if (Expectation(value, type) is { } expectation) errors.Add(new(pointer, "body", expectation));
    }

    private static string? Expectation(JsonElement value, Type type)
    {
        if (type == typeof(string)) return value.ValueKind == JsonValueKind.String ? Texts.Broken(value.GetString()!) : "This must be a string.";
        if (type == typeof(bool)) return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "This must be true or false.";
        if (type == typeof(int) || type == typeof(long)) return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _) ? null : "This must be a whole number.";
        if (type == typeof(decimal)) return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _) ? null : "This must be a number.";
        if (type == typeof(DateOnly)) return IsDate(value) ? null : "This must be a date as 2024-12-31.";
        if (type == typeof(DateTimeOffset)) return Texts.IsInstant(value) ? null : "This must be an instant as 2024-12-31T23:00:00Z, with a capital T and Z or an offset.";
        if (type.IsEnum) return IsName(value, type) ? null : $"This must be one of {Names(type)}.";
        throw new NotSupportedException($"The API has no JSON form for {type.Name}.");
    }

    private static bool IsDate(JsonElement value) => value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsName(JsonElement value, Type type) => value.ValueKind == JsonValueKind.String
        && Enum.GetNames(type).Any(name => JsonNamingPolicy.CamelCase.ConvertName(name) == value.GetString());

    private static string Names(Type type) => string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static bool IsMandatory(JsonPropertyInfo member) =>
        !member.IsGetNullable && !(member.AssociatedParameter?.HasDefaultValue ?? false) && Nullable.GetUnderlyingType(member.PropertyType) is null;

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Shorten(string pointer) => pointer.Length > 100 ? pointer[..100] : pointer;
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Samenkracht.Common;

namespace Samenkracht.Host.Contract;

/// <summary>The JSON Schemas of the types in the API, as the one JSON dialect writes them.</summary>
/// <remarks>A member that can be null is not required; the API leaves it out instead of writing null.</remarks>
internal sealed class Schemas(DocComments comments)
{
    private readonly Dictionary<string, (Type Type, JsonObject Schema)> _named = new(StringComparer.Ordinal);

    /// <summary>All schemas with a name, in the order of their names.</summary>
    public JsonObject Components => new(_named.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value.Schema)));

    /// <summary>The schema of a type. That of a body takes no other members than its own.</summary>
    public JsonObject Of(Type type, bool body)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum) return Named(type, schema => Enumeration(type, schema));
        if (Scalar(type) is { } scalar) return scalar;

        var info = Json.Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => Array(info, body),
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!, body) },
            JsonTypeInfoKind.Object => Named(type, schema => Object(info, schema, body)),
            _ => throw new NotSupportedException($"The contract has no schema for {type}."),
        };
    }

    private JsonObject Array(JsonTypeInfo info, bool body)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(info.ElementType!, body) };
        if (body) schema["maxItems"] = 1_000;
        return schema;
    }

    private void Object(JsonTypeInfo info, JsonObject schema, bool body)
    {
        schema["type"] = "object";
        if (comments.Of(info.Type) is { } description) schema["description"] = description;
        var required = new JsonArray();
        var properties = new JsonObject();
        foreach (var property in info.Properties)
        {
            properties[property.Name] = Property(info.Type, property, body);
            if (IsRequired(property, body)) required.Add(property.Name);
        }

        schema["properties"] = properties;
        if (required.Count > 0) schema["required"] = required;
        if (body) schema["additionalProperties"] = false;
    }

    private JsonObject Property(Type owner, JsonPropertyInfo property, bool body)
    {
        var schema = Of(property.PropertyType, body);
        Bounds.Add(schema, property, body);
        var member = (property.AttributeProvider as System.Reflection.MemberInfo)?.Name ?? property.Name;
        if (comments.Of(owner, member) is { } description) schema["description"] = description;
        return schema;
    }

    private void Enumeration(Type type, JsonObject schema)
    {
        var names = Enum.GetNames(type).Select(name => (Written: JsonNamingPolicy.CamelCase.ConvertName(name), Comment: comments.OfValue(type, name))).ToList();
        schema["type"] = "string";
        schema["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name.Written)]);
        schema["description"] = string.Join(' ', names.Where(name => name.Comment is not null).Select(name => $"{name.Written}: {name.Comment}").Prepend(comments.Of(type) ?? type.Name));
    }

    private JsonObject Named(Type type, Action<JsonObject> fill)
    {
        var name = NameOf(type);
        if (_named.TryGetValue(name, out var other) && other.Type != type) name = type.Namespace!.Split('.')[^1] + name;
        if (!_named.ContainsKey(name))
        {
            var schema = new JsonObject();
            _named.Add(name, (type, schema));
            fill(schema);
        }

        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Concat(type.GetGenericArguments().Select(NameOf))}"
        : type.Name;

    private static bool IsRequired(JsonPropertyInfo property, bool body) =>
        !property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null && !(body && (property.AssociatedParameter?.HasDefaultValue ?? false));

    private static JsonObject? Scalar(Type type) => type switch
    {
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(int) => new() { ["type"] = "integer", ["format"] = "int32" },
        _ when type == typeof(long) => new() { ["type"] = "integer", ["format"] = "int64" },
        _ when type == typeof(decimal) => new() { ["type"] = "number" },
        _ when type == typeof(double) => new() { ["type"] = "number", ["format"] = "double" },
        _ when type == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
        _ when type == typeof(DateTimeOffset) => new() { ["type"] = "string", ["format"] = "date-time" },
        _ when type == typeof(Guid) => new() { ["type"] = "string", ["format"] = "uuid" },
        _ when type == typeof(JsonElement) => new() { ["type"] = "object", ["additionalProperties"] = true },
        _ when type == typeof(object) => [],
        _ => null,
    };
}

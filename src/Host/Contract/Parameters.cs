using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samenkracht.Common.Http;

namespace Samenkracht.Host.Contract;

/// <summary>The parameters of an operation: of its path, its query and its headers.</summary>
internal static partial class Parameters
{
    public static JsonArray Of(Operation operation) =>
        [.. InPath(operation).Concat(operation.Query.Select(InQuery)).Concat(InHeaders(operation))];

    /// <summary>"deadLetterId" is "dead letter".</summary>
    public static string Noun(string parameter) =>
        Capitals().Replace(parameter.EndsWith("Id", StringComparison.Ordinal) ? parameter[..^2] : parameter, match => $" {match.Value.ToLowerInvariant()}");

    private static IEnumerable<JsonNode> InPath(Operation operation) => Holes().Matches(operation.Path).Select(hole => Parameter(
        hole.Groups[1].Value, "path", $"The id of the {Noun(hole.Groups[1].Value)}.", true,
        new() { ["type"] = "string", ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$", ["maxLength"] = 120 }));

    private static JsonObject InQuery(QueryKey key)
    {
        var schema = key.Format switch
        {
            "integer" => new JsonObject { ["type"] = "integer", ["format"] = "int32", ["minimum"] = 0 },
            "date" or "date-time" => new() { ["type"] = "string", ["format"] = key.Format },
            _ when key.Values is { } values => new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) },
            _ => new() { ["type"] = "string", ["maxLength"] = 500 },
        };
        if (key.Name == "limit") (schema["minimum"], schema["maximum"], schema["default"]) = (1, Paging.Most, 50);
        return Parameter(key.Name, "query", key.Description, false, schema);
    }

    private static IEnumerable<JsonObject> InHeaders(Operation operation) => operation.Kind switch
    {
        OperationKind.Start => [IdempotencyKey(true)],
        OperationKind.Change => [IfMatch(), IdempotencyKey(false)],
        OperationKind.Read when operation.Path.EndsWith('}') => [IfNoneMatch()],
        _ => [],
    };

    private static JsonObject IdempotencyKey(bool required) => Parameter(
        "Idempotency-Key", "header", "Chosen by the sender; a retry with the same key gets the first answer and records nothing new.", required,
        new() { ["type"] = "string", ["pattern"] = "^\"?[A-Za-z0-9._:+/=-]{1,100}\"?$" });

    private static JsonObject IfMatch() => Parameter(
        "If-Match", "header", "The ETag of the version on which the decision is based.", true, new() { ["type"] = "string", ["maxLength"] = 200 });

    private static JsonObject IfNoneMatch() => Parameter(
        "If-None-Match", "header", "The ETag of the version that the caller has; the answer is 304 while that is the last.", false, new() { ["type"] = "string", ["maxLength"] = 500 });

    private static JsonObject Parameter(string name, string place, string description, bool required, JsonObject schema) =>
        new() { ["name"] = name, ["in"] = place, ["description"] = description, ["required"] = required, ["schema"] = schema };

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Holes();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}

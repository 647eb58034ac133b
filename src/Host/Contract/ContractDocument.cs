using System.Text.Json;
using System.Text.Json.Nodes;
using Samenkracht.Common;
using Samenkracht.Common.Http;
using Samenkracht.Common.Rights;
using Samenkracht.Host.ApiConventions;
using Samenkracht.Host.Identity;

namespace Samenkracht.Host.Contract;

/// <summary>The OpenAPI document, made from what the operations say of themselves: it cannot differ from them.</summary>
internal sealed class ContractDocument(IReadOnlyList<Operation> operations, RightsTable rights, IdentitySettings identity)
{
    private const string Description = """
        The record of how the public libraries of Overijssel work together. Every change is a decision that is recorded as facts;
        facts are never altered and can be read back as they held on a day (validOn) and as they were known at an instant (knownAt).
        A change names the version it is based on with If-Match, and a retry is safe with an Idempotency-Key.
        """;

    private readonly Schemas _schemas = new(new DocComments());

    /// <summary>The document of a server that is reached at this origin.</summary>
    public JsonObject Write(string address)
    {
        var paths = Paths();
        _schemas.Of(typeof(ShapeError), body: false);
        var schemas = _schemas.Components;
        schemas["Problem"] = Responses.ProblemSchema;
        return new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = Info(address),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = $"{address}/v1" }),
            ["tags"] = Tags(),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas, ["responses"] = Responses.Components, ["headers"] = Responses.Headers, ["securitySchemes"] = Security.Schemes(identity),
            },
        };
    }

    private static JsonObject Info(string address) => new()
    {
        ["title"] = "Samenkracht",
        ["version"] = AnswerHeaders.Version,
        ["summary"] = "How the public libraries of Overijssel work together.",
        ["description"] = Description,
        ["contact"] = new JsonObject { ["name"] = "Samenkracht API team", ["url"] = $"{address}/", ["email"] = "api@samenkracht.example" },
        ["license"] = new JsonObject { ["name"] = "EUPL-1.2", ["identifier"] = "EUPL-1.2" },
    };

    private JsonArray Tags() => [.. operations.Select(TagOf).Distinct().Order(StringComparer.Ordinal)
        .Select(tag => (JsonNode)new JsonObject { ["name"] = tag, ["description"] = $"Everything about {tag.ToLowerInvariant()}." })];

    private JsonObject Paths()
    {
        var paths = new JsonObject();
        foreach (var path in operations.GroupBy(operation => operation.Path).OrderBy(path => path.Key, StringComparer.Ordinal))
            paths[path.Key] = new JsonObject(path.Select(operation => KeyValuePair.Create<string, JsonNode?>(operation.Method.ToLowerInvariant(), Of(operation))));
        return paths;
    }

    private JsonObject Of(Operation operation)
    {
        var described = new JsonObject
        {
            ["operationId"] = IdOf(operation),
            ["summary"] = operation.Summary,
            ["description"] = $"{operation.Description}\n\nNeeds the right `{operation.Right}`: {Reaches(operation.Right)}.",
            ["tags"] = new JsonArray(TagOf(operation)),
            ["parameters"] = Parameters.Of(operation),
        };
        if (operation.Body is { } body) described["requestBody"] = Body(operation, body);
        described["responses"] = Responses.Of(operation, _schemas);
        described["security"] = Security.Requirements(identity);
        return described;
    }

    private JsonObject Body(Operation operation, Type body)
    {
        var content = new JsonObject { ["schema"] = _schemas.Of(body, body: true) };
        if (operation.Example is { } example) content["example"] = JsonSerializer.SerializeToNode(example, body, Json.Options);
        return new() { ["required"] = true, ["content"] = new JsonObject { ["application/json"] = content } };
    }

    private string Reaches(string right) => string.Join("; ", rights.Roles.GroupBy(role => rights.Of(right, role)).Where(roles => roles.Key != Reach.None)
        .OrderByDescending(roles => roles.Key).Select(roles => $"{(roles.Key == Reach.All ? "everything" : "things of the own organisation")} for {string.Join(", ", roles)}"));

    private static string TagOf(Operation operation) => Problems.TitleOf(operation.Path.Split('/')[1]);

    private static string IdOf(Operation operation) => operation.Method.ToLowerInvariant() + string.Concat(operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select(segment => segment[0] == '{' ? $"By{Capital(segment[1..^1])}" : string.Concat(segment.Split('-').Select(Capital))));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

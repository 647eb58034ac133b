using System.Globalization;
using System.Text.Json.Nodes;
using Samenkracht.Common.Http;
using Samenkracht.Host.ApiConventions;

namespace Samenkracht.Host.Contract;

/// <summary>The answers of an operation: its success, and each error it can have.</summary>
internal static class Responses
{
    private static readonly int[] Errors = [400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 428, 500, 503];

    /// <summary>The errors, each described once.</summary>
    public static JsonObject Components => new(Errors.Select(status => KeyValuePair.Create<string, JsonNode?>(NameOf(status), Error(status))));

    /// <summary>The schema of every error.</summary>
    public static JsonObject ProblemSchema => new()
    {
        ["type"] = "object",
        ["description"] = "A problem document (RFC 9457). A rule can add a member that names what stands in the way.",
        ["required"] = new JsonArray("status", "title", "detail"),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["format"] = "uri", ["description"] = "The kind of problem; the address has a page about it." },
            ["title"] = new JsonObject { ["type"] = "string", ["description"] = "The kind of problem in words." },
            ["status"] = new JsonObject { ["type"] = "integer", ["format"] = "int32", ["minimum"] = 400, ["maximum"] = 599, ["description"] = "The status code." },
            ["detail"] = new JsonObject { ["type"] = "string", ["description"] = "What is the matter, in a sentence." },
            ["instance"] = new JsonObject { ["type"] = "string", ["format"] = "uri", ["description"] = "The id of the request, also in our log." },
            ["errors"] = new JsonObject
            {
                ["type"] = "array", ["description"] = "Every fault in the shape of the request.", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/ShapeError" },
            },
        },
    };

    public static JsonObject Of(Operation operation, Schemas schemas)
    {
        var responses = new JsonObject { [((int)operation.Success).ToString(CultureInfo.InvariantCulture)] = Success(operation, schemas) };
        if (IsVersioned(operation)) responses["304"] = Answer("The caller has the last version.", "ETag");
        foreach (var status in Errors.Where(status => Has(operation, status)))
            responses[status.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["$ref"] = $"#/components/responses/{NameOf(status)}" };
        return responses;
    }

    private static JsonObject Success(Operation operation, Schemas schemas)
    {
        var answer = operation.Kind switch
        {
            OperationKind.Start => Answer("Recorded.", "ETag", "Location"),
            OperationKind.Change => Answer("Recorded, or true already.", "ETag"),
            OperationKind.Act => Answer("It has been set going."),
            _ when IsVersioned(operation) => Answer("As it is, or as it was at the moment that was asked for.", "ETag"),
            _ when operation.Query.Any(key => key.Name == "cursor") => Answer("A page of the list.", "Link"),
            _ => Answer("What was asked for."),
        };
        if (operation.Answer is { } type) answer["content"] = new JsonObject { [operation.ContentType] = new JsonObject { ["schema"] = schemas.Of(type, body: false) } };
        return answer;
    }

    private static bool Has(Operation operation, int status) => status switch
    {
        404 => operation.Path.Contains('{', StringComparison.Ordinal) || operation.Kind == OperationKind.Start,
        405 => false,
        409 => operation.Kind is OperationKind.Start or OperationKind.Change,
        412 or 428 => operation.Kind == OperationKind.Change,
        413 or 415 => operation.Body is not null,
        _ => true,
    };

    private static bool IsVersioned(Operation operation) => operation.Kind == OperationKind.Read && operation.Path.EndsWith('}');

    private static JsonObject Error(int status)
    {
        var answer = Answer(status switch
        {
            400 => "The request is not of the shape of the contract.",
            409 => "A rule refuses, or the Idempotency-Key was used for another request.",
            _ => HttpProblem.Of(status).Detail,
        });
        var headers = (JsonObject)answer["headers"]!;
        if (status == 401) headers["WWW-Authenticate"] = Header("What is wrong with the token.");
        if (status == 405) headers["Allow"] = Header("The methods that are possible.");
        if (status == 503) headers["Retry-After"] = Header("After how many seconds to try again.");
        answer["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" } } };
        return answer;
    }

    private static JsonObject Answer(string description, params string[] headers)
    {
        var all = new JsonObject { ["API-Version"] = new JsonObject { ["$ref"] = "#/components/headers/API-Version" } };
        foreach (var header in headers) all[header] = new JsonObject { ["$ref"] = $"#/components/headers/{header}" };
        return new() { ["description"] = description, ["headers"] = all };
    }

    /// <summary>The headers of more than one answer.</summary>
    public static JsonObject Headers => new()
    {
        ["API-Version"] = Header("The full version of the interface.", AnswerHeaders.Version),
        ["ETag"] = Header("The version of the thing, for If-Match. Absent when it was read as it was at another moment."),
        ["Location"] = Header("The path of what was recorded."),
        ["Link"] = Header("The first page, and the next when there is one (RFC 8288)."),
    };

    private static JsonObject Header(string description, string? example = null)
    {
        var header = new JsonObject { ["description"] = description, ["schema"] = new JsonObject { ["type"] = "string" } };
        if (example is not null) header["example"] = example;
        return header;
    }

    private static string NameOf(int status) => string.Concat(
        status is 400 or 409 ? (status == 400 ? "InvalidRequest" : "Refused") : HttpProblem.Of(status).Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]).Aggregate(string.Concat));
}

using Microsoft.AspNetCore.Mvc;
using Samenkracht.Common.Http;

namespace Samenkracht.Host.ApiConventions;

/// <summary>A problem that HTTP itself knows, told in one fixed sentence; the problems of rules come from the modules.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Name">The last segment of the type.</param>
/// <param name="Detail">What the caller reads.</param>
/// <param name="Advice">What the page of the type adds.</param>
internal sealed record HttpProblem(int Status, string Name, string Detail, string Advice)
{
    private static readonly HttpProblem BadRequest = new(400, "bad-request", "This is not an HTTP request that can be read.", "Use an HTTP client that follows RFC 9110.");

    private static readonly HttpProblem Defect = new(500, "internal-error", "Something went wrong on our side. Nothing was recorded.",
        "This is a defect. Report the instance of the problem document; the log holds more under the same id.");

    /// <summary>All of them, in the order of their status.</summary>
    public static IReadOnlyList<HttpProblem> All { get; } =
    [
        BadRequest,
        new(400, "invalid-request", "The request is not of the shape of the contract.", "Each entry of errors points at one fault: a member of the body, a query key or a header."),
        new(400, "malformed-json", "The body is not JSON that can be read.", "The body may be cut off, nested too deeply or name a member twice."),
        new(401, "unauthorized", "Send a valid bearer token.", "The WWW-Authenticate header says what is wrong with the token. The first page tells how to get one."),
        new(403, "forbidden", "Your role does not have the right to do this.", "The contract names the right and the roles that have it at every operation."),
        new(404, "not-found", "There is nothing here by this name.", "It does not exist, or it is not for you to know. Paths are lower case and have no closing slash."),
        new(405, "method-not-allowed", "This method is not possible here; Allow lists those that are.", "Reading is GET or HEAD, everything else is POST."),
        new(406, "not-acceptable", "The answer is JSON, and Accept does not allow that.", "Send Accept: application/json, or leave the header out."),
        new(408, "request-timeout", "The request came in too slowly.", "Send it again over a better connection."),
        new(409, "idempotency-key-reused", "This Idempotency-Key was used for another request. Choose a new key.", "A key belongs to one method, path and body."),
        new(412, "version-changed", "It has changed since the version you name. Read it again and decide anew.", "If-Match names a version that is no longer the last."),
        new(413, "content-too-large", "The body is larger than 256 KiB.", "No operation needs a body this large."),
        new(414, "uri-too-long", "The address is longer than 8 KiB.", "No operation needs an address this long."),
        new(415, "unsupported-media-type", "Send the body as application/json.", "The Content-Type header is missing or names another type."),
        new(428, "version-required", "Send If-Match with the ETag of the version you have seen.", "A change without If-Match could undo the change of somebody else."),
        new(431, "headers-too-large", "The headers are larger than 32 KiB or more than 100.", "No operation needs that many headers."),
        Defect,
        new(503, "unavailable", "The database does not answer now. Send the same request again, with the same Idempotency-Key.",
            "Nothing is known about the outcome. Repeating the request with the same key and version is safe. Retry-After says when."),
        new(505, "http-version-not-supported", "This host speaks HTTP/1.1 and HTTP/2.", "The request line names another version, or none."),
    ];

    /// <summary>The problem of a status that came without one.</summary>
    public static HttpProblem Of(int status) => status switch
    {
        400 => BadRequest,
        _ => All.FirstOrDefault(problem => problem.Status == status) ?? (status < 500 ? BadRequest with { Status = status } : Defect with { Status = status }),
    };

    /// <summary>The document.</summary>
    public ProblemDetails Document() => Problems.Document(Status, Name, Problems.TitleOf(Name), Detail);
}

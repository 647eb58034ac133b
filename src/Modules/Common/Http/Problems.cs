using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenkracht.Common.Deciding;

namespace Samenkracht.Common.Http;

/// <summary>The problem documents (RFC 9457) of the API. Each has a type, a fixed title, a status and one sentence.</summary>
public static class Problems
{
    /// <summary>A rule refuses: 409; the type names the rule, the detail is its sentence.</summary>
    public static IResult Refused(Refusal refusal)
    {
        var problem = Document(409, refusal.Rule.Name, TitleOf(refusal.Rule.Name), refusal.Rule.Sentence);
        if (refusal.Member is { } member) problem.Extensions[member] = refusal.Details;
        return TypedResults.Problem(problem);
    }

    /// <summary>The request is not of the shape of the contract: 400, all errors at once.</summary>
    public static IResult Invalid(IReadOnlyList<ShapeError> errors)
    {
        var problem = Document(400, "invalid-request", "Invalid request",
            errors.Count == 1 ? errors[0].Detail : $"The request has {errors.Count} errors.");
        problem.Extensions["errors"] = errors;
        return TypedResults.Problem(problem);
    }

    /// <summary>Unknown, or not for this caller to know: 404.</summary>
    public static IResult Unknown() => Of(404, "not-found", "Not found", "There is nothing here by this name.");

    /// <summary>A change without If-Match: 428 (RFC 6585).</summary>
    public static IResult VersionRequired() => Of(428, "version-required", "Version required",
        "Send If-Match with the ETag of the version you have seen.");

    /// <summary>If-Match names another version: 412.</summary>
    public static IResult Stale() => Of(412, "version-changed", "Version changed",
        "It has changed since the version you name. Read it again and decide anew.");

    /// <summary>The idempotency key was used for another request: 409.</summary>
    /// <remarks>The draft says 422; the API Design Rules do not allow 422 (see docs/api-rules.md).</remarks>
    public static IResult KeyReused() => Of(409, "idempotency-key-reused", "Idempotency key reused",
        "This Idempotency-Key was used for another request. Choose a new key.");

    /// <summary>One of these problems.</summary>
    public static IResult Of(int status, string type, string title, string detail) =>
        TypedResults.Problem(Document(status, type, title, detail));

    /// <summary>The document; the host completes its type to an absolute URI.</summary>
    public static ProblemDetails Document(int status, string type, string title, string detail) =>
        new() { Status = status, Type = $"/problems/{type}", Title = title, Detail = detail };

    /// <summary>"agreement-signed-twice" is titled "Agreement signed twice".</summary>
    public static string TitleOf(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('-', ' ')}";
}

/// <summary>One way in which a request is not of the shape of the contract.</summary>
/// <param name="Pointer">JSON Pointer of the member in the body, or the name of the query key or header.</param>
/// <param name="In"><c>body</c>, <c>query</c>, <c>path</c> or <c>header</c>.</param>
/// <param name="Detail">What is wrong, and what would be right.</param>
public sealed record ShapeError(string Pointer, string In, string Detail);

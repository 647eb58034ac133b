using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Samenkracht.Common;

namespace Samenkracht.Host.ApiConventions;

/// <summary>Writes every problem document of this host: absolute type, instance, and nothing that the contract does not have.</summary>
internal sealed class ProblemAnswer(PublicAddress address) : IProblemDetailsWriter
{
    private static readonly string[] OfSuccess = ["ETag", "Location", "Link", "Content-Length", "Content-Encoding", "Last-Modified"];

    /// <summary>Problems are JSON, also for who accepts only other types: RFC 9110, 15.5.7.</summary>
    public bool CanWrite(ProblemDetailsContext context) => true;

    /// <inheritdoc />
    public ValueTask WriteAsync(ProblemDetailsContext context) => new(WriteAsync(context.HttpContext, context.ProblemDetails));

    /// <summary>Writes the document of a problem that HTTP knows.</summary>
    public Task WriteAsync(HttpContext http, HttpProblem problem) => WriteAsync(http, problem.Document());

    private async Task WriteAsync(HttpContext http, ProblemDetails problem)
    {
        var response = http.Response;
        foreach (var header in OfSuccess) response.Headers.Remove(header);
        if (problem.Type is { } type && type.StartsWith('/')) problem.Type = address.Of(http.Request) + type;
        problem.Instance = $"urn:trace:{RequestTrace.Of(http)}";
        problem.Extensions.Remove("traceId");
        var bytes = JsonSerializer.SerializeToUtf8Bytes(problem, Json.Options);
        response.StatusCode = problem.Status ?? response.StatusCode;
        response.ContentType = MediaTypeNames.Application.ProblemJson;
        response.ContentLength = bytes.Length;
        if (response.StatusCode == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "2";
        if (!HttpMethods.IsHead(http.Request.Method)) await response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}

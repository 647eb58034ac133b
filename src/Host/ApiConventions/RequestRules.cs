using Microsoft.Net.Http.Headers;

namespace Samenkracht.Host.ApiConventions;

/// <summary>What holds for every request under <c>/v1</c>, before it is known which operation it is for.</summary>
internal sealed class RequestRules(RequestDelegate next, ProblemAnswer answer)
{
    public Task InvokeAsync(HttpContext http) => Status(http.Request) is { } status ? answer.WriteAsync(http, HttpProblem.Of(status)) : next(http);

    private static int? Status(HttpRequest request)
    {
        if (request.ContentLength > ServerLimits.LargestBody) return StatusCodes.Status413PayloadTooLarge;
        if (!request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase)) return null;

        return IsAsWritten(request.Path.Value!) ? Accepts(request) ? null : StatusCodes.Status406NotAcceptable : StatusCodes.Status404NotFound;
    }

    // Routing itself takes any case and a closing slash; the API Design Rules do not.
    private static bool IsAsWritten(string path) => path[^1] != '/' && !path.Any(char.IsUpper);

    private static bool Accepts(HttpRequest request) => request.Headers.Accept is { Count: 0 } or ["*/*"] or ["application/json"]
        || (MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var types) && types.Any(IsJson));

    private static bool IsJson(MediaTypeHeaderValue type) => type.Quality is not 0
        && type.MediaType.Value is "*/*" or "application/*" or "application/json" or "application/problem+json";
}

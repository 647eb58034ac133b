using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Samenkracht.Common.Http;

namespace Samenkracht.Host.ApiConventions;

/// <summary>What holds for every request under <c>/v1</c>, before anything is done for it.</summary>
internal sealed class RequestRules(RequestDelegate next, ProblemAnswer answer)
{
    private const long MostThrownAway = 4 * 1024 * 1024;

    public Task InvokeAsync(HttpContext http)
    {
        if (Status(http) is not { } status) return next(http);
        if (status == StatusCodes.Status413PayloadTooLarge) LetItFinish(http);
        return answer.WriteAsync(http, HttpProblem.Of(status));
    }

    private static int? Status(HttpContext http)
    {
        var request = http.Request;
        if (request.ContentLength > ServerLimits.LargestBody) return StatusCodes.Status413PayloadTooLarge;
        if (!request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase)) return null;

        return IsAsWritten(request.Path.Value!) ? Accepts(request, http.GetEndpoint()?.Metadata.GetMetadata<Operation>()?.ContentType) ? null : StatusCodes.Status406NotAcceptable : StatusCodes.Status404NotFound;
    }

    // A sender that is cut off while it sends does not get to read why; up to a bound the server takes the rest and throws it away.
    private static void LetItFinish(HttpContext http)
    {
        if (http.Request.ContentLength <= MostThrownAway && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostThrownAway;
    }

    // Routing itself takes any case and a closing slash; the API Design Rules do not.
    private static bool IsAsWritten(string path) => path[^1] != '/' && !path.Any(char.IsUpper);

    // Whoever accepts JSON accepts every answer; whoever accepts only what this operation answers with is served too.
    private static bool Accepts(HttpRequest request, string? answer) => request.Headers.Accept is { Count: 0 } or ["*/*"] or ["application/json"]
        || (MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var types) && types.Any(type => IsJson(type) || (type.Quality is not 0 && type.MediaType.Value == answer)));

    private static bool IsJson(MediaTypeHeaderValue type) => type.Quality is not 0
        && type.MediaType.Value is "*/*" or "application/*" or "application/json" or "application/problem+json";
}

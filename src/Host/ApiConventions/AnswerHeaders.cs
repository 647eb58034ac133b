using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Samenkracht.Host.ApiConventions;

/// <summary>The headers of every answer, set before anything else can answer.</summary>
internal sealed class AnswerHeaders(RequestDelegate next)
{
    /// <summary>The version of the interface; docs/changelog.md has its heading.</summary>
    public const string Version = "1.0.0";

    /// <summary>Those that are always the same.</summary>
    internal static readonly (string Name, StringValues Value)[] Fixed =
    [
        ("API-Version", Version),
        (HeaderNames.CacheControl, "no-store"),
        (HeaderNames.ContentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'"),
        (HeaderNames.StrictTransportSecurity, "max-age=31536000"),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Referrer-Policy", "no-referrer"),
    ];

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        foreach (var (name, value) in Fixed) headers[name] = value;
        if (RequestTrace.Response() is { } trace) headers["traceresponse"] = trace;
        return next(http);
    }
}

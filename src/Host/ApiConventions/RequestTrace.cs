using System.Diagnostics;

namespace Samenkracht.Host.ApiConventions;

/// <summary>The id under which the log, the event log and the caller know one request (W3C Trace Context).</summary>
internal static class RequestTrace
{
    /// <summary>The trace id.</summary>
    public static string Of(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    /// <summary>The value of <c>traceresponse</c>; null when the request has no trace.</summary>
    public static string? Response() => Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity
        ? $"00-{activity.TraceId}-{activity.SpanId}-{(activity.Recorded ? "01" : "00")}"
        : null;
}

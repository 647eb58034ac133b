using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Http;

/// <summary>Outcomes of commands as HTTP answers.</summary>
internal static class Answers
{
    public static IResult Of(HttpContext http, Outcome outcome) => outcome switch
    {
        Outcome.Accepted accepted => Accepted(http, accepted),
        Outcome.Refused refused => Problems.Refused(refused.Refusal),
        Outcome.Stale => Problems.Stale(),
        Outcome.KeyReused => Problems.KeyReused(),
        _ => Problems.Unknown(),
    };

    private static IResult Accepted(HttpContext http, Outcome.Accepted accepted)
    {
        var reply = accepted.Reply;
        http.Response.Headers.ETag = Headers.ETag(accepted.Stream, reply.Version);
        if (reply.Location is { } location) http.Response.Headers.Location = location;
        if (accepted.Replayed) http.Response.Headers["Idempotency-Replayed"] = "true";
        return reply.Body is { } body ? TypedResults.Text(body, "application/json", statusCode: reply.Status) : TypedResults.StatusCode(reply.Status);
    }
}

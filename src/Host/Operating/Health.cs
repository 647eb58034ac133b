using Samenkracht.Common;
using Samenkracht.Common.Rights;

namespace Samenkracht.Host.Operating;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can record facts.</summary>
internal static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ProjectionProgress>();
        builder.Services.AddSingleton<Readiness>();
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", ["GET", "HEAD"], http => TypedResults.Json(new HealthReport("live"), Json.Options).ExecuteAsync(http)).AllowAnonymous();
        app.MapMethods("/health/ready", ["GET", "HEAD"], ReadyAsync).AllowAnonymous();
    }

    private static async Task ReadyAsync(HttpContext http)
    {
        var reasons = await http.RequestServices.GetRequiredService<Readiness>().WhyNotAsync();
        var mayKnow = http.RequestServices.GetRequiredService<RightsTable>().Of("operations.read", http.User.FindFirst("role")?.Value) != Reach.None;
        var report = new HealthReport(reasons.Count == 0 ? "ready" : "not-ready", mayKnow ? reasons : null);
        if (reasons.Count > 0) http.Response.Headers.RetryAfter = "2";
        await TypedResults.Json(report, Json.Options, statusCode: reasons.Count == 0 ? 200 : 503).ExecuteAsync(http);
    }
}

/// <summary>What a probe reads.</summary>
/// <param name="Status"><c>live</c>, <c>ready</c> or <c>not-ready</c>.</param>
/// <param name="Reasons">Why it is not ready; for who may read about operations.</param>
internal sealed record HealthReport(string Status, IReadOnlyList<string>? Reasons = null);

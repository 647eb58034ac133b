using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Deciding;
using Samenkracht.Common.Rights;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Http;

/// <summary>Who calls, and how far their right to this operation reaches.</summary>
/// <param name="Actor">The caller as events will name them.</param>
/// <param name="Reach">How far the right reaches.</param>
public sealed record Caller(Actor Actor, Reach Reach)
{
    /// <summary>The organisation for which the caller acts; always from the token, never from the request.</summary>
    public string? Organisation => Actor.Organisation;

    internal static Caller Of(HttpContext http, RightsTable rights, string right)
    {
        var role = http.User.FindFirstValue("role") ?? "";
        var actor = new Actor(
            http.User.FindFirstValue("sub") ?? "", role, http.User.FindFirstValue("organisation"), role == "integration" ? "integration" : "staff");
        return new(actor, rights.Of(right, role));
    }

    /// <summary>Whether the caller may know of this state.</summary>
    public bool MayKnow(object? state) => Reach == Reach.All
        || (Reach == Reach.Own && Organisation is { } own && (state is not IBelong belonging || belonging.BelongsTo(own)));

    internal Origin Origin(HttpContext http) => new(
        Actor, Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier, $"request-{http.TraceIdentifier}", SimulatedAt(http.User));

    // Only the embedded issuer of a development host writes this claim, for whoever plays history.
    private static DateTimeOffset? SimulatedAt(ClaimsPrincipal user) =>
        user.FindFirstValue("simulated_at") is { } at ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) : null;
}

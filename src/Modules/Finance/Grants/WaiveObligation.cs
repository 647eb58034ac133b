using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor does not hold the grantee to an obligation any more.</summary>
/// <param name="ObligationId">The obligation.</param>
/// <param name="DecisionReference">Where the grantor says so.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record WaiveObligation(
    [property: Code] string ObligationId, [property: Length(1, 100)] string DecisionReference, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/grants/{grantId}/obligation-waivers.</summary>
public static class WaiveObligationEndpoint
{
    public static Decision Decide(WaiveObligation command, Grant grant, Asked asked) =>
        ObligationRules.Refuses(command.ObligationId, command.On, grant, asked) is { } refusal ? refusal
        : [new GrantObligationWaived(grant.Id, grant.GrantorId, command.ObligationId, command.DecisionReference, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Grant, WaiveObligation>(
        new()
        {
            Path = "/grants/{grantId}/obligation-waivers", Right = "grants.change", Facts = [typeof(GrantObligationWaived)],
            Summary = "Record that an obligation was waived", Description = "The grantor decides on it.",
            Example = new WaiveObligation("delen", "2023-0212", new(2023, 6, 1), "De provincie organiseert de bijeenkomst zelf"),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Grants;

/// <summary>Records that the grantor adjusted a grant because of force majeure (overmacht), such as a lockdown.</summary>
/// <param name="Until">The last day of the work from now on.</param>
/// <param name="Obligations">The obligations that change.</param>
/// <param name="DecisionReference">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Reason">What nobody could foresee; no personal data.</param>
public sealed record AdjustGrant(
    DateOnly Until, [property: Length(0, 40)] IReadOnlyList<ObligationAdjustment> Obligations, [property: Length(1, 100)] string DecisionReference, DateOnly On,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/grants/{grantId}/adjustments.</summary>
public static class AdjustGrantEndpoint
{
    public static Decision Decide(AdjustGrant command, Grant grant, Asked asked) =>
        grant.Status != GrantStatus.Awarded ? GrantRules.NotAwarded
        : grant.RefusesDay(command.On, asked) is { } unfit ? unfit
        : command.On < grant.Award!.AwardedOn ? GrantRules.OutOfOrder
        : command.Until < grant.From ? GrantRules.PeriodReversed
        : command.Obligations.Any(one => grant.ObligationOf(one.ObligationId) is null) ? GrantRules.ObligationUnknown
        : command.Obligations.Any(one => !grant.ObligationOf(one.ObligationId)!.IsOpen) ? GrantRules.ObligationDone
        : command.Obligations.Any(one => grant.ObligationOf(one.ObligationId)!.Terms is { Measure: null, IndicatorId: null } != one.Target is null) ? RecordAwardEndpoint.TargetIncomplete
        : command.Obligations.Any(one => one.DueOn < grant.From) ? RecordAwardEndpoint.DueBeforeWork
        : [new GrantAdjusted(grant.Id, grant.GrantorId, command.Until, command.Obligations, command.DecisionReference, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Grant, AdjustGrant>(
        new()
        {
            Path = "/grants/{grantId}/adjustments", Right = "grants.change", Facts = [typeof(GrantAdjusted)],
            Summary = "Record an adjustment for force majeure", Description = "Targets, due days and the last day of the work can change; the amount and the regime do not.",
            Example = new AdjustGrant(new(2024, 3, 31), [new("bijeenkomsten", 1_000m, new(2024, 3, 31))], "2022-0045", new(2022, 2, 1), "Sluiting van de vestigingen in de winter"),
        },
        Decide);
}

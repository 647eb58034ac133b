using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Programming.Indicators;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>
/// Reaction: what a grant obliges its grantee to reach is a target of the indicator that the obligation names. Of an indicator that the
/// network has not defined there is no target; the obligation is then a task of the project alone.
/// </summary>
[UndoneBy(typeof(SupersedeGrantTargetsHandler))]
public static class AimForGrantHandler
{
    public static Decision Decide(GrantWasAwarded told, Indicator? indicator) => indicator is null ? [] :
    [
        .. from one in told.Obligations
           where one.IndicatorId == indicator.Id && one.Target is not null
           let target = new ObligedTarget(
               told.GrantId, one.ObligationId, told.GranteeId, one.DueOn.Year, one.Target!.Value, one.DueOn, Passages.Later(told.AwardedOn, indicator.DefinedOn))
           where indicator.Obliged.All(known => known with { On = target.On } != target)
           select new IndicatorTargetObliged(indicator.Id, target.GrantId, target.ObligationId, target.SubjectId, target.Year, target.Value, target.DueOn, target.On),
    ];

    public static async Task Handle(GrantWasAwarded told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var id in told.Obligations.Select(one => one.IndicatorId).OfType<string>().Distinct())
            await queue.ReactOnceAsync<Indicator>(id, envelope, "aim-for-grant", (indicator, _) => Decide(told, indicator), ct);
    }
}

/// <summary>Compensation: the award no longer stands, so its targets do not either.</summary>
[WayBack("An upheld objection tells the award again, with its targets.")]
public static class SupersedeGrantTargetsHandler
{
    public static Decision Decide(GrantAwardWasWithdrawn told, Indicator indicator) =>
        indicator.Obliged.Where(one => one.GrantId == told.GrantId).ToList() is { Count: > 0 } found
            ? [new IndicatorTargetsSuperseded(indicator.Id, told.GrantId, [.. found.Select(one => one.ObligationId)], Passages.Later(told.On, found.Max(one => one.On)), told.Reason)]
            : [];

    public static async Task Handle(GrantAwardWasWithdrawn told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<Indicator>(
            await session.Query<Indicator>().Where(indicator => indicator.Obliged.Any(one => one.GrantId == told.GrantId)).Select(indicator => indicator.Id).ToListAsync(ct),
            envelope.Origin("supersede-grant-targets"), (indicator, _) => Decide(told, indicator), ct);
}

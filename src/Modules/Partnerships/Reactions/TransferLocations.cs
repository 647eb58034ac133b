using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor of a merger operates the locations of the predecessors.</summary>
[UndoneBy(typeof(ReturnLocationsHandler))]
public static class TransferLocationsHandler
{
    /// <summary>From the first day of the successor; or from its opening, where a predecessor opened it after that day.</summary>
    public static Decision Decide(MergerTookEffect trigger, Location location) =>
        trigger.Predecessors.Any(predecessor => Estate.Passes(location, predecessor, trigger.EffectiveOn))
            ? location.PassesTo(trigger.SuccessorId, Passages.Later(trigger.EffectiveOn, location.Operators[^1].From))
            : [];

    public static async Task Handle(MergerTookEffect trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in trigger.Predecessors)
            foreach (var operated in await Estate.LocationsAsync(session, predecessor, trigger.EffectiveOn, ct))
                await queue.ReactAsync<Location>(
                    operated.Id, envelope.Origin("transfer-locations"), (location, _) => Decide(trigger, location), ct);

        var now = await session.Query<Location>().Where(location => location.Operators.Any(one => one.OrganisationId == trigger.SuccessorId)).ToListAsync(ct);
        await queue.TakenAsync(
            trigger, SuccessionStep.Locations, now.Where(location => location.CameFrom(trigger.SuccessorId, trigger.EffectiveOn) is { } from && trigger.Predecessors.Contains(from))
                .Select(location => location.Id), envelope, "transfer-locations", ct);
    }
}

/// <summary>
/// Compensation: the predecessors operate their locations again. One that the successor opened meanwhile goes to the predecessor
/// that serves its municipality; where there is none, it is listed as without a place.
/// </summary>
public static class ReturnLocationsHandler
{
    public static Decision Decide(DeedWasAnnulled told, IReadOnlyDictionary<string, string> homes, Location location) =>
        HomeOf(told, homes, location) is { } home ? location.PassesTo(home, Passages.Later(told.AnnulledOn, location.Operators[^1].From)) : [];

    private static string? HomeOf(DeedWasAnnulled told, IReadOnlyDictionary<string, string> homes, Location location) =>
        !Estate.Passes(location, told.SuccessorId, told.AnnulledOn) ? null
        : location.CameFrom(told.SuccessorId, told.EffectiveOn) is { } from && told.Predecessors.Contains(from) ? from
        : told.SuccessorEnds ? homes.GetValueOrDefault(location.MunicipalityId)
        : null;

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var homes = await session.HomesAsync(told, ct);
        var held = (await Estate.LocationsAsync(session, told.SuccessorId, told.AnnulledOn, ct)).Select(location => location.Id).ToList();
        await queue.ReactOnAsync<Location>(held, envelope.Origin("return-locations"), (location, _) => Decide(told, homes, location), ct);

        var still = (await Estate.LocationsAsync(session, told.SuccessorId, told.AnnulledOn, ct)).Select(location => location.Id).ToList();
        await queue.ReversedAsync(told, SuccessionStep.Locations, held.Except(still), envelope, "return-locations", ct, told.SuccessorEnds ? still : []);
    }
}

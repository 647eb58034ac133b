using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor of a merger operates the locations of the predecessors.</summary>
public static class TransferLocationsHandler
{
    /// <summary>From the first day of the successor; or from its opening, where a predecessor opened it after that day.</summary>
    public static Decision Decide(MergerTookEffect trigger, Location location) =>
        trigger.Predecessors.Any(predecessor => Estate.Passes(location, predecessor, trigger.EffectiveOn))
            ? location.PassesTo(trigger.SuccessorId, Later(trigger.EffectiveOn, location.Operators[^1].From))
            : [];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    public static async Task Handle(MergerTookEffect trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in trigger.Predecessors)
            foreach (var operated in await Estate.LocationsAsync(session, predecessor, trigger.EffectiveOn, ct))
                await queue.ReactAsync<Location>(
                    operated.Id, envelope.Origin("transfer-locations"), (location, _) => Decide(trigger, location), ct);
    }
}

using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the predecessors of a merger cease to exist on the first day of the successor (BW 2:311).</summary>
public static class DissolvePredecessorsHandler
{
    public static Decision Decide(MergerTookEffect trigger, Organisation predecessor) =>
        predecessor.EndedOn is not null
            ? []
            : [new OrganisationDissolved(predecessor.Id, trigger.EffectiveOn, trigger.SuccessorId, $"Gefuseerd: {trigger.MergerId}")];

    public static async Task Handle(MergerTookEffect trigger, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in trigger.Predecessors)
            await queue.ReactAsync<Organisation>(
                predecessor, envelope.Origin("dissolve-predecessors"), (organisation, _) => Decide(trigger, organisation), ct);
    }
}

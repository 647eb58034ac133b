using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the predecessors of a merger cease to exist on the first day of the successor (BW 2:311).</summary>
[UndoneBy(typeof(RevivePredecessorsHandler))]
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
        await queue.TakenAsync(trigger, SuccessionStep.Predecessors, trigger.Predecessors, envelope, "dissolve-predecessors", ct);
    }
}

/// <summary>Compensation: the predecessors exist again.</summary>
public static class RevivePredecessorsHandler
{
    public static Decision Decide(DeedWasAnnulled told, Organisation predecessor) =>
        predecessor.EndedOn is null || predecessor.SuccessorId != told.SuccessorId ? [] : [new OrganisationRevived(predecessor.Id, told.MergerId, told.AnnulledOn)];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnAsync<Organisation>(
            told.Predecessors, envelope.Origin("revive-predecessors"), (predecessor, _) => Decide(told, predecessor), ct);
        await queue.ReversedAsync(told, SuccessionStep.Predecessors, told.Predecessors, envelope, "revive-predecessors", ct);
    }
}

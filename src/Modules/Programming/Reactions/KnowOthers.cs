using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Known;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: offers can point to the nodes that a policy plan has, and to no others.</summary>
[WayBack("A later change of the plan tells its nodes anew; what held before stays known by its days.")]
public static class KeepOutlineHandler
{
    public static Decision Decide(PolicyPlanInForce told, PlanOutline? outline) =>
        outline?.Moments.Any(moment => moment.Change == told.Change) == true
            ? []
            : [new PlanOutlineChanged(PlanOutline.IdOf(told.PlanId), told.PlanId, told.Change, told.Nodes, told.From, told.On)];

    public static Task Handle(PolicyPlanInForce told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<PlanOutline>(PlanOutline.IdOf(told.PlanId), envelope, "keep-outline", (outline, _) => Decide(told, outline), ct);
}

/// <summary>Reaction: figures of organisations that merged can be shown under their successor.</summary>
[UndoneBy(typeof(UndoSuccessionHandler))]
public static class KeepSuccessionHandler
{
    public static Decision Decide(string predecessor, MergerTookEffect told, Succession? succession) =>
        succession is { UndoneOn: null } && succession.SuccessorId == told.SuccessorId
            ? []
            : [new OrganisationSucceeded(Succession.IdOf(predecessor), predecessor, told.SuccessorId, told.EffectiveOn)];

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnceAsync<Succession>(
                Succession.IdOf(predecessor), envelope, "keep-succession", (succession, _) => Decide(predecessor, told, succession), ct);
    }
}

/// <summary>Compensation: figures of predecessors stand under their own name again.</summary>
public static class UndoSuccessionHandler
{
    public static Decision Decide(string predecessor, DeedWasAnnulled told, Succession? succession) =>
        succession is { UndoneOn: null } && succession.SuccessorId == told.SuccessorId
            ? [new SuccessionUndone(succession.Id, predecessor, told.SuccessorId, told.AnnulledOn)]
            : [];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in told.Predecessors)
            await queue.ReactOnceAsync<Succession>(
                Succession.IdOf(predecessor), envelope, "undo-succession", (succession, _) => Decide(predecessor, told, succession), ct);
    }
}

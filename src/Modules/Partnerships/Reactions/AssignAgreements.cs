using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Mergers;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor of a merger takes the place of the predecessors in their agreements.</summary>
/// <remarks>It does not wait for the registration of the successor: the law puts it in their place, whatever is recorded first.</remarks>
public static class AssignAgreementsHandler
{
    public static Decision Decide(MergerTookEffect trigger, Agreement agreement) => [.. trigger.Predecessors
        .Where(predecessor => Estate.Passes(agreement, predecessor, trigger.EffectiveOn))
        .Select(predecessor => new AgreementAssigned(agreement.Id, predecessor, trigger.SuccessorId, trigger.EffectiveOn, trigger.MergerId))];

    public static async Task Handle(MergerTookEffect trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var predecessor in trigger.Predecessors)
            foreach (var agreed in await Estate.AgreementsAsync(session, predecessor, trigger.EffectiveOn, ct))
                await queue.ReactAsync<Agreement>(
                    agreed.Id, envelope.Origin("assign-agreements"), (agreement, _) => Decide(trigger, agreement), ct);
    }
}

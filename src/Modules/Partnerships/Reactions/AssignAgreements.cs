using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: the successor of a merger takes the place of the predecessors in their agreements.</summary>
/// <remarks>It does not wait for the registration of the successor: the law puts it in their place, whatever is recorded first.</remarks>
[UndoneBy(typeof(ReturnAgreementsHandler))]
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

        var assigned = await session.Query<Agreement>().Where(agreement => agreement.Assigned.Any(one => one.Basis == trigger.MergerId))
            .Select(agreement => agreement.Id).ToListAsync(ct);
        await queue.TakenAsync(trigger, SuccessionStep.Agreements, assigned, envelope, "assign-agreements", ct);
    }
}

/// <summary>
/// Compensation: the predecessors are parties again to what was theirs. What a successor that ends agreed meanwhile binds them all
/// (BW 2:323, paragraph 7).
/// </summary>
public static class ReturnAgreementsHandler
{
    public static Decision Decide(DeedWasAnnulled told, Agreement agreement)
    {
        if (!Estate.Passes(agreement, told.SuccessorId, told.AnnulledOn)) return [];

        var assigned = agreement.Assigned.Where(one => one.Basis == told.MergerId && one.ToPartyId == told.SuccessorId).ToList();
        var on = Passages.Later(told.AnnulledOn, agreement.DraftedOn);
        return assigned.Count > 0
            ? [new AgreementReturned(agreement.Id, told.SuccessorId, assigned.Any(one => one.ToWasParty), [.. assigned.Select(one => one.Party)], told.MergerId, on)]
            : told.SuccessorEnds
                ? [new AgreementReturned(
                    agreement.Id, told.SuccessorId, false,
                    [.. told.Predecessors.Select(predecessor => agreement.PartyOf(told.SuccessorId)! with { OrganisationId = predecessor })], told.MergerId, on)]
                : [];
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var held = (await Estate.AgreementsAsync(session, told.SuccessorId, told.AnnulledOn, ct)).ToList();
        var returned = held.Where(agreement => Decide(told, agreement).Facts.Count > 0).Select(agreement => agreement.Id).ToList();
        await queue.ReactOnAsync<Agreement>(returned, envelope.Origin("return-agreements"), (agreement, _) => Decide(told, agreement), ct);
        await queue.ReversedAsync(told, SuccessionStep.Agreements, returned, envelope, "return-agreements", ct);
    }
}

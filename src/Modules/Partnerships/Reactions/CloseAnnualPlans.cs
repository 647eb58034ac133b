using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: from the year of a merger on the successor plans; open annual plans of the predecessors end by succession.</summary>
[UndoneBy(typeof(ReopenAnnualPlansHandler))]
public static class CloseAnnualPlansHandler
{
    public static Decision Decide(MergerTookEffect trigger, AnnualPlan plan) =>
        plan.ClosedOn is null && plan.Year >= trigger.EffectiveOn.Year && trigger.Predecessors.Contains(plan.OrganisationId)
            ? [new AnnualPlanClosedBySuccession(plan.Id, plan.OrganisationId, trigger.SuccessorId, trigger.MergerId, trigger.EffectiveOn)]
            : [];

    public static async Task Handle(MergerTookEffect trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var year = trigger.EffectiveOn.Year;
        foreach (var predecessor in trigger.Predecessors)
        {
            var plans = await session.Query<AnnualPlan>()
                .Where(plan => plan.OrganisationId == predecessor && plan.Year >= year && plan.ClosedOn == null).Select(plan => plan.Id).ToListAsync(ct);
            foreach (var id in plans)
                await queue.ReactAsync<AnnualPlan>(id, envelope.Origin("close-annual-plans"), (plan, _) => Decide(trigger, plan), ct);
        }

        var closed = await session.Query<AnnualPlan>().Where(plan => plan.SuccessorId == trigger.SuccessorId && plan.ClosedOn == trigger.EffectiveOn)
            .Select(plan => plan.Id).ToListAsync(ct);
        await queue.TakenAsync(trigger, SuccessionStep.AnnualPlans, closed, envelope, "close-annual-plans", ct);
    }
}

/// <summary>Compensation: the predecessors go on with the annual plans that had ended by succession; those of a successor that ends are closed.</summary>
public static class ReopenAnnualPlansHandler
{
    public static Decision Decide(DeedWasAnnulled told, AnnualPlan plan) =>
        told.Predecessors.Contains(plan.OrganisationId) && plan.SuccessorId == told.SuccessorId && plan.ClosedOn == told.EffectiveOn
            ? [new AnnualPlanReopened(plan.Id, plan.OrganisationId, told.MergerId, told.AnnulledOn)]
            : told.SuccessorEnds && plan.OrganisationId == told.SuccessorId && plan.ClosedOn is null
                ? [new AnnualPlanClosed(plan.Id, plan.OrganisationId, Passages.Later(told.AnnulledOn, plan.LastOn), $"Fusie vernietigd: {told.MergerId}")]
                : [];

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var plans = await session.Query<AnnualPlan>().Where(plan => plan.SuccessorId == told.SuccessorId || plan.OrganisationId == told.SuccessorId).ToListAsync(ct);
        var changed = plans.Where(plan => Decide(told, plan).Facts.Count > 0).Select(plan => plan.Id).ToList();
        await queue.ReactOnAsync<AnnualPlan>(changed, envelope.Origin("reopen-annual-plans"), (plan, _) => Decide(told, plan), ct);
        await queue.ReversedAsync(told, SuccessionStep.AnnualPlans, changed, envelope, "reopen-annual-plans", ct);
    }
}

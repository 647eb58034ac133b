using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.AnnualPlans;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: from the year of a merger on the successor plans; open annual plans of the predecessors end by succession.</summary>
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
    }
}

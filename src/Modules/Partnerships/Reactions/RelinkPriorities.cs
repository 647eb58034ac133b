using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Plans;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: priorities of open annual plans need another link when a node of the policy plan holds no more, and need none when it holds again.</summary>
/// <remarks>Messages may come late or in another order: nothing is recorded that the policy plan, as it is by now, contradicts.</remarks>
[WayBack("The same message lifts it when the node holds again, for instance after an amendment was withdrawn.")]
public static class RelinkPrioritiesHandler
{
    public static Decision Decide(PolicyPlanInForce trigger, AnnualPlan plan, Asked asked) =>
        plan.ClosedOn is null && plan.Year >= trigger.On.Year
            ? [.. plan.Priorities.SelectMany(priority => FactsOf(trigger, plan, priority, asked))]
            : [];

    private static IEnumerable<IFact> FactsOf(PolicyPlanInForce trigger, AnnualPlan plan, Priority priority, Asked asked)
    {
        var on = new[] { trigger.On, plan.FirstDay, priority.AddedOn }.Max();
        // A node that was out for a while and holds again by now needs no other.
        var now = asked.Find<PolicyPlan>(trigger.PlanId)?.LastDecisionOn is { } decided && decided > on ? decided : on;
        var unheard = priority.PlanNodes
            .Where(node => PlanNode.PlanOf(node) == trigger.PlanId && !(priority.NewsOf(node)?.Change >= trigger.Change))
            .ToLookup(node => (WasEnded: priority.NewsOf(node)?.Ended == true, Told: trigger.Nodes.Contains(node), True: PlanNode.Refuses([node], now, asked) is null));

        var ended = unheard[(false, false, false)].ToList();
        if (ended.Count > 0) yield return new PriorityNeedsRelink(plan.Id, plan.OrganisationId, priority.Number, ended, trigger.PlanId, trigger.Change, on);
        var lifted = unheard[(true, true, true)].ToList();
        if (lifted.Count > 0) yield return new PriorityRelinkLifted(plan.Id, plan.OrganisationId, priority.Number, lifted, trigger.PlanId, trigger.Change, on);
    }

    public static async Task Handle(PolicyPlanInForce trigger, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var year = trigger.On.Year;
        var plans = await session.Query<AnnualPlan>().Where(plan => plan.Year >= year && plan.ClosedOn == null).ToListAsync(ct);
        foreach (var open in plans.Where(plan => plan.WorksOn(trigger.PlanId)))
            await queue.ReactAsync<AnnualPlan>(
                open.Id, envelope.Origin("relink-priorities"), (plan, asked) => Decide(trigger, plan, asked), ct, new StateKey(typeof(PolicyPlan), trigger.PlanId));
    }
}

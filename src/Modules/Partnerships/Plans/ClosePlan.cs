using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Closes a plan.</summary>
/// <param name="On">The first day on which it no longer holds.</param>
/// <param name="SuccessorPlanId">The plan that takes its place; null for none.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record ClosePlan(DateOnly On, [property: Id("policy-plan")] string? SuccessorPlanId, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/policy-plans/{planId}/closures.</summary>
public static class ClosePlanEndpoint
{
    /// <summary>What is over is over.</summary>
    public static readonly Rule ClosedAlready = new("policy-plan-closed-already", "This policy plan is closed already.");

    /// <summary>Commands that name a plan name one that was drafted.</summary>
    public static readonly Rule SuccessorUnknown = new("policy-plan-successor-unknown", "The request names a successor that does not exist.");

    /// <summary>A network goes from one plan to the next.</summary>
    public static readonly Rule SuccessorUnfit = new(
        "policy-plan-successor-unfit", "The successor is another policy plan of the same network that begins on or after that day.");

    public static Decision Decide(ClosePlan command, PolicyPlan plan, PolicyPlan? successor)
    {
        if (plan.Status == PolicyPlanStatus.Closed) return ClosedAlready;
        if (command.On < plan.LastDecisionOn) return PolicyPlan.BeforeLastDecision;
        if (command.SuccessorPlanId is not null)
        {
            if (successor is null) return SuccessorUnknown;
            if (successor.Id == plan.Id || successor.NetworkId != plan.NetworkId || successor.From < command.On) return SuccessorUnfit;
        }

        var closed = new PolicyPlanClosed(plan.Id, command.On, command.SuccessorPlanId, command.Reason);
        return Decision.Of([closed]).Telling(plan.Apply(closed).InForceFrom(command.On));
    }

    public static void Map(Api api) => api.Change<PolicyPlan, ClosePlan>(
        new()
        {
            Path = "/policy-plans/{planId}/closures", Right = "policy-plans.change", Facts = [typeof(PolicyPlanClosed)],
            Summary = "Close a policy plan",
            Description = "From the given day none of its nodes hold. A draft that is given up is closed too, and leaves its period free.",
            Example = new ClosePlan(new(2025, 1, 1), "policy-plan-netwerkplan-2025-2028", "De planperiode is voorbij"),
        },
        (command, plan, asked) => Decide(command, plan, asked.Find<PolicyPlan>(command.SuccessorPlanId)),
        (command, _) => command.SuccessorPlanId is { } successor ? [new(typeof(PolicyPlan), successor)] : []);
}

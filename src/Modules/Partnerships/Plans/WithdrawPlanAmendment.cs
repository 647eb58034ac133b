using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Takes the last amendment of a plan back by a decision of the network.</summary>
/// <param name="Number">The number of the amendment, from 1.</param>
/// <param name="DecisionReference">The decision, as the minutes of the network name it.</param>
/// <param name="On">The day from which it is withdrawn.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record WithdrawPlanAmendment(
    [property: Range(1, 1000)] int Number, [property: Length(1, 100)] string DecisionReference, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/policy-plans/{planId}/amendment-withdrawals.</summary>
public static class WithdrawPlanAmendmentEndpoint
{
    /// <summary>What later amendments build on stays.</summary>
    public static readonly Rule NotTheLast = new("policy-plan-amendment-not-last", "Only the last amendment that stands can be withdrawn.");

    public static Decision Decide(WithdrawPlanAmendment command, PolicyPlan plan, Asked asked)
    {
        if (plan.Status != PolicyPlanStatus.Adopted) return PolicyPlan.NotAdopted;
        if (plan.LastAmendment is not { } amendment || amendment.Number != command.Number) return NotTheLast;
        if (command.On < plan.LastDecisionOn) return PolicyPlan.BeforeLastDecision;
        if (command.On > asked.Today) return PolicyPlan.InFuture;

        // Until the amendment would have begun, what earlier changes told goes on.
        var withdrawn = new PolicyPlanAmendmentWithdrawn(plan.Id, amendment.Number, command.On, command.DecisionReference, command.Reason);
        return Decision.Of([withdrawn]).Telling(plan.Apply(withdrawn).InForceFrom(command.On > amendment.From ? command.On : amendment.From));
    }

    public static void Map(Api api) => api.Change<PolicyPlan, WithdrawPlanAmendment>(
        new()
        {
            Path = "/policy-plans/{planId}/amendment-withdrawals", Right = "policy-plans.change", Facts = [typeof(PolicyPlanAmendmentWithdrawn)],
            Summary = "Withdraw an amendment of a policy plan",
            Description = "From the given day the nodes that the last amendment ended hold again, and those it added do not. "
                + "Withdrawn on or before the day it begins, it changes nothing.",
            Example = new WithdrawPlanAmendment(1, "2022-09", new(2022, 10, 1), "De opvang bleek elders geregeld"),
        },
        Decide);
}

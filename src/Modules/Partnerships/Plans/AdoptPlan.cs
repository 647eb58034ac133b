using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Records that the network adopted the plan.</summary>
/// <param name="DecisionReference">The decision, as the minutes of the network name it.</param>
/// <param name="AdoptedOn">The day of the decision.</param>
public sealed record AdoptPlan([property: Length(1, 100)] string DecisionReference, DateOnly AdoptedOn);

/// <summary>POST /v1/policy-plans/{planId}/adoptions.</summary>
public static class AdoptPlanEndpoint
{
    public static Decision Decide(AdoptPlan command, PolicyPlan plan, Asked asked)
    {
        if ((DraftNode.RefusesDay(plan, command.AdoptedOn, asked) is { } refused ? refused : plan.Incomplete(plan.From)) is { } unready) return unready;

        var adopted = new PolicyPlanAdopted(plan.Id, command.DecisionReference, command.AdoptedOn);
        return Decision.Of([adopted]).Telling(plan.Apply(adopted).InForceFrom(plan.From));
    }

    public static void Map(Api api) => api.Change<PolicyPlan, AdoptPlan>(
        new()
        {
            Path = "/policy-plans/{planId}/adoptions", Right = "policy-plans.change", Facts = [typeof(PolicyPlanAdopted)],
            Summary = "Adopt a policy plan",
            Description = "From now on only amendments change the plan. A refusal names the ambitions that have no task.",
            Example = new AdoptPlan("2020-12", new(2020, 12, 10)),
        },
        Decide);
}

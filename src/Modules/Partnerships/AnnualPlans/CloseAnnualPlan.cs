using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Closes an annual plan.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">What there is to say about it, in 1 to 500 characters; no personal data.</param>
public sealed record CloseAnnualPlan(DateOnly On, [property: Length(1, 500)] string? Reason = null);

/// <summary>POST /v1/annual-plans/{annualPlanId}/closures.</summary>
public static class CloseAnnualPlanEndpoint
{
    /// <summary>Who closes a plan knows what became of it.</summary>
    public static readonly Rule NotReported = new("annual-plan-realisation-missing", "What became of every priority must be reported before the annual plan is closed.");

    public static Decision Decide(CloseAnnualPlan command, AnnualPlan plan, Asked asked) =>
        plan.RefusesCarryingOut(command.On, asked) is { } refusal ? refusal
        : plan.Priorities.Where(priority => priority.Realised is null).Select(priority => priority.Number).ToList() is { Count: > 0 } silent
            ? NotReported.With("priorities", silent)
        : [new AnnualPlanClosed(plan.Id, plan.OrganisationId, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<AnnualPlan, CloseAnnualPlan>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/closures", Right = "annual-plans.approve", Facts = [typeof(AnnualPlanClosed)],
            Summary = "Close an annual plan",
            Description = "The director closes the approved plan once it is known what became of every priority. A refusal lists the priorities without a report.",
            Example = new CloseAnnualPlan(new(2026, 2, 1), "Besproken met de raad van toezicht"),
        },
        Decide);
}

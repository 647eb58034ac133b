using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Reports what became of a priority.</summary>
/// <param name="Priority">The number of the priority, from 1.</param>
/// <param name="Realised">What became of it.</param>
/// <param name="Explanation">What was done and what it brought, in 1 to 2000 characters; no personal data.</param>
/// <param name="On">The day of the report.</param>
public sealed record ReportRealisation(
    [property: Range(1, 20)] int Priority, PriorityOutcome Realised, [property: Length(1, 2000)] string Explanation, DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/realisations.</summary>
public static class ReportRealisationEndpoint
{
    /// <summary>Nothing comes of a plan before its year.</summary>
    public static readonly Rule BeforeTheYear = new("realisation-before-the-year", "What became of a priority cannot be reported before the year begins.");

    public static Decision Decide(ReportRealisation command, AnnualPlan plan, Asked asked) =>
        plan.RefusesCarryingOut(command.On, asked) is { } refusal ? refusal
        : plan.PriorityOf(command.Priority) is null ? AnnualPlan.PriorityUnknown
        : command.On < plan.FirstDay ? BeforeTheYear
        : [new PriorityRealisationReported(plan.Id, plan.OrganisationId, command.Priority, command.Realised, command.Explanation, command.On)];

    public static void Map(Api api) => api.Change<AnnualPlan, ReportRealisation>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/realisations", Right = "annual-plans.change", Facts = [typeof(PriorityRealisationReported)],
            Summary = "Report what became of a priority",
            Description = "Says how far a priority of the approved plan was achieved, with an explanation. A later report takes the place of an earlier one.",
            Example = new ReportRealisation(1, PriorityOutcome.Partly, "Vier van de zes wijken hebben een taalpunt", new(2025, 12, 15)),
        },
        Decide);
}

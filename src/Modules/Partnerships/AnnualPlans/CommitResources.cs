using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Sets hours and euros apart for a priority.</summary>
/// <param name="Priority">The number of the priority, from 1.</param>
/// <param name="Hours">Hours of work in the year, 0 or more.</param>
/// <param name="Euros">Euros in the year, 0 or more.</param>
/// <param name="On">The day.</param>
public sealed record CommitResources(
    [property: Range(1, 20)] int Priority, [property: Range(0, 1_000_000)] int Hours, [property: Money, Range(0, 100_000_000)] decimal Euros, DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/resources.</summary>
public static class CommitResourcesEndpoint
{
    public static Decision Decide(CommitResources command, AnnualPlan plan, Asked asked) =>
        plan.RefusesPreparing(command.On, asked) is { } refusal ? refusal
        : plan.PriorityOf(command.Priority) is null ? AnnualPlan.PriorityUnknown
        : [new PriorityResourcesCommitted(plan.Id, plan.OrganisationId, command.Priority, command.Hours, command.Euros, command.On)];

    public static void Map(Api api) => api.Change<AnnualPlan, CommitResources>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/resources", Right = "annual-plans.change", Facts = [typeof(PriorityResourcesCommitted)],
            Summary = "Commit resources to a priority",
            Description = "Sets hours and euros of the year apart for a priority, before the approval; they take the place of those committed before.",
            Example = new CommitResources(1, 320, 18_500.00m, new(2024, 10, 22)),
        },
        Decide);
}

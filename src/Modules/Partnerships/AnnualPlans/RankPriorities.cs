using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Puts the priorities of an annual plan in order.</summary>
/// <param name="Order">The numbers of all priorities, the first first.</param>
/// <param name="On">The day.</param>
public sealed record RankPriorities([property: Length(1, 20)] IReadOnlyList<int> Order, DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/rankings.</summary>
public static class RankPrioritiesEndpoint
{
    /// <summary>An order leaves nothing out.</summary>
    public static readonly Rule NotAll = new("annual-plan-ranking-incomplete", "A ranking names every priority of the annual plan once.");

    public static Decision Decide(RankPriorities command, AnnualPlan plan, Asked asked) =>
        plan.RefusesPreparing(command.On, asked) is { } refusal ? refusal
        : !command.Order.Order().SequenceEqual(plan.Priorities.Select(priority => priority.Number).Order()) ? NotAll
        : [new PrioritiesRanked(plan.Id, plan.OrganisationId, command.Order, command.On)];

    public static void Map(Api api) => api.Change<AnnualPlan, RankPriorities>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/rankings", Right = "annual-plans.change", Facts = [typeof(PrioritiesRanked)],
            Summary = "Rank the priorities of an annual plan",
            Description = "Puts all priorities in order, before the approval. One that is added later comes last.",
            Example = new RankPriorities([2, 1], new(2024, 10, 15)),
        },
        Decide);
}

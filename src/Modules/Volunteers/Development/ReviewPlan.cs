using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Development;

/// <summary>Looks back with the member of staff.</summary>
/// <param name="Reached">The numbers of the goals that were reached.</param>
/// <param name="Outcome">How the plan stands.</param>
/// <param name="On">The day.</param>
public sealed record ReviewPlan([property: Length(0, 50)] IReadOnlyList<int> Reached, PlanOutcome Outcome, DateOnly On);

/// <summary>POST /v1/development-plans/{planId}/reviews.</summary>
public static class ReviewPlanEndpoint
{
    /// <summary>Only goals of the plan are reached by it.</summary>
    public static readonly Rule NoSuchGoal = new("development-goal-unknown", "The plan has no such goal.");

    public static Decision Decide(ReviewPlan command, DevelopmentPlan plan, Asked asked) =>
        plan.Refuses(command.On, asked) is { } rule ? rule
        : command.Reached.Except(plan.Goals.Select(goal => goal.Number)).Any() ? NoSuchGoal
        : [new DevelopmentPlanReviewed(plan.Id, plan.PersonId, plan.OrganisationId, [.. command.Reached.Distinct()], command.Outcome, command.On)];

    public static void Map(Api api) => api.Change<DevelopmentPlan, ReviewPlan>(
        new()
        {
            Path = "/development-plans/{planId}/reviews", Right = "development-plans.change", Facts = [typeof(DevelopmentPlanReviewed)],
            Summary = "Review a development plan", Description = "Which goals were reached, and how the plan stands. What was said stays between the two.",
            Example = new ReviewPlan([1], PlanOutcome.OnCourse, new(2026, 6, 30)),
        },
        Decide);
}

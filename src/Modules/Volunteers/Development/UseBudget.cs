using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Development;

/// <summary>Spends money of the budget.</summary>
/// <param name="Amount">Euros, 0.01 to 50,000.</param>
/// <param name="CourseId">The course that it was for; null for something else.</param>
/// <param name="On">The day.</param>
public sealed record UseBudget([property: Money, Range(0.01, 50_000)] decimal Amount, [property: Id("course")] string? CourseId, DateOnly On);

/// <summary>POST /v1/development-plans/{planId}/budget-uses.</summary>
public static class UseBudgetEndpoint
{
    /// <summary>Who wants to spend more agrees on more.</summary>
    public static readonly Rule NotEnough = new("development-budget-not-enough", "This is more than is left of the budget.");

    public static Decision Decide(UseBudget command, DevelopmentPlan plan, Asked asked) =>
        plan.Refuses(command.On, asked) is { } rule ? rule
        : command.On < plan.From || command.On > plan.Until ? DevelopmentPlan.OutOfPeriod
        : plan.Used + command.Amount > plan.Budget ? NotEnough.With("left", plan.Budget - plan.Used)
        : [new DevelopmentBudgetUsed(plan.Id, plan.PersonId, plan.OrganisationId, command.Amount, command.CourseId, command.On)];

    public static void Map(Api api) => api.Change<DevelopmentPlan, UseBudget>(
        new()
        {
            Path = "/development-plans/{planId}/budget-uses", Right = "development-plans.change", Facts = [typeof(DevelopmentBudgetUsed)],
            Summary = "Use the budget of a development plan", Description = "Spends money of the plan within its period, up to the budget.",
            Example = new UseBudget(395m, "course-taalvrijwilliger-basis", new(2026, 3, 1)),
        },
        Decide);
}

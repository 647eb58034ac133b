namespace Samenkracht.Volunteers.Development;

/// <summary>Adds a competence to reach.</summary>
/// <param name="Competence">The code of the competence, as in competence profiles.</param>
/// <param name="ProfileId">The profile that asks it; null for none.</param>
/// <param name="ReachBy">The last day, within the period of the plan.</param>
/// <param name="On">The day.</param>
public sealed record AddGoal([property: Code] string Competence, [property: Id("competence-profile")] string? ProfileId, DateOnly ReachBy, DateOnly On);

/// <summary>POST /v1/development-plans/{planId}/goals.</summary>
public static class AddGoalEndpoint
{
    /// <summary>A goal is set once.</summary>
    public static readonly Rule GoalTwice = new("development-goal-twice", "This competence is a goal of the plan already.");

    public static Decision Decide(AddGoal command, DevelopmentPlan plan, Asked asked) =>
        plan.Refuses(command.On, asked) is { } rule ? rule
        : command.ReachBy < plan.From || command.ReachBy > plan.Until ? DevelopmentPlan.OutOfPeriod
        : plan.Goals.Any(goal => goal.Competence == command.Competence) ? GoalTwice
        : [new DevelopmentGoalAdded(plan.Id, plan.PersonId, plan.OrganisationId, plan.Goals.Length + 1, command.Competence, command.ProfileId, command.ReachBy, command.On)];

    public static void Map(Api api) => api.Change<DevelopmentPlan, AddGoal>(
        new()
        {
            Path = "/development-plans/{planId}/goals", Right = "development-plans.change", Facts = [typeof(DevelopmentGoalAdded)],
            Summary = "Add a goal to a development plan", Description = "A competence to reach by a day.",
            Example = new AddGoal("taalcoaching", "competence-profile-taalhuiscoordinator", new(2026, 9, 30), new(2026, 1, 12)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Goals;

/// <summary>Adds a goal to a framework.</summary>
/// <param name="Code">Its code within the framework, in kebab-case; never given to another goal.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">A short English name.</param>
/// <param name="On">The day from which the framework has it.</param>
public sealed record AddGoal(
    [property: Code] string Code, [property: Length(1, 200)] string Title, [property: Length(1, 100)] string EnglishName, DateOnly On);

/// <summary>POST /v1/goal-frameworks/{frameworkId}/goals.</summary>
public static class AddGoalEndpoint
{
    /// <summary>A code names one goal for ever.</summary>
    public static readonly Rule CodeTaken = new("goal-code-taken", "The goal framework has a goal with this code.");

    /// <summary>A goal is for the period of its framework.</summary>
    public static readonly Rule OutsidePeriod = new("goal-outside-period", "This day lies outside the period of the goal framework.");

    public static Decision Decide(AddGoal command, GoalFramework framework) =>
        framework.SuccessorFrameworkId is not null ? GoalFramework.Superseded
        : framework.GoalOf(command.Code) is not null ? CodeTaken
        : command.On < framework.From || command.On > framework.Until ? OutsidePeriod
        : [new GoalAdded(framework.Id, command.Code, command.Title, command.EnglishName, command.On)];

    public static void Map(Api api) => api.Change<GoalFramework, AddGoal>(
        new()
        {
            Path = "/goal-frameworks/{frameworkId}/goals", Right = "goal-frameworks.change", Facts = [typeof(GoalAdded)],
            Summary = "Add a goal", Description = "The framework has the goal from the given day; a goal is never taken out.",
            Example = new AddGoal("p1", "Iedereen kan meedoen", "Everyone can take part", new(2021, 1, 1)),
        },
        (command, framework, _) => Decide(command, framework));
}

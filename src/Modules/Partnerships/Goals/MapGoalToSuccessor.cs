using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Goals;

/// <summary>Says for which part a goal goes on in a goal of the framework that superseded.</summary>
/// <param name="Goal">The code of the goal.</param>
/// <param name="SuccessorFrameworkId">The framework that superseded.</param>
/// <param name="SuccessorGoal">The code of the goal in it.</param>
/// <param name="Weight">The part that goes on there: 0.01 to 1, two decimals.</param>
/// <param name="On">The day from which it is counted so.</param>
public sealed record MapGoalToSuccessor(
    [property: Code] string Goal,
    [property: Id("goal-framework")] string SuccessorFrameworkId,
    [property: Code] string SuccessorGoal,
    [property: Range(0.01, 1)] decimal Weight,
    DateOnly On);

/// <summary>POST /v1/goal-frameworks/{frameworkId}/goal-mappings.</summary>
public static class MapGoalToSuccessorEndpoint
{
    /// <summary>Goals are mapped along the line of succession.</summary>
    public static readonly Rule NotTheSuccessor = new("goal-mapping-not-to-successor", "This goal framework has not been superseded by that framework on this day.");

    /// <summary>A pair of goals has one weight.</summary>
    public static readonly Rule MappedAlready = new("goal-mapped-already", "This goal has been mapped to that goal.");

    /// <summary>Weights are hundredths.</summary>
    public static readonly Rule Decimals = new("goal-weight-decimals", "A weight has at most two decimals.");

    /// <summary>Nothing counts more than once.</summary>
    public static readonly Rule MoreThanWhole = new("goal-weights-above-one", "The weights of a goal towards one successor cannot add up to more than 1.");

    public static Decision Decide(MapGoalToSuccessor command, GoalFramework framework, GoalFramework? successor)
    {
        var mapped = framework.Mappings.Where(mapping => mapping.Goal == command.Goal && mapping.SuccessorFrameworkId == command.SuccessorFrameworkId).ToList();
        return successor is null ? GoalFramework.NotKnown
            : framework.SuccessorFrameworkId != successor.Id || command.On < framework.SupersededOn ? NotTheSuccessor
            : !framework.Has(command.Goal, command.On) || !successor.Has(command.SuccessorGoal, command.On) ? GoalFramework.GoalUnknown
            : mapped.Any(mapping => mapping.SuccessorGoal == command.SuccessorGoal) ? MappedAlready
            : decimal.Round(command.Weight, 2) != command.Weight ? Decimals
            : mapped.Sum(mapping => mapping.Weight) + command.Weight > 1 ? MoreThanWhole
            : [new GoalMappedToSuccessor(framework.Id, command.Goal, successor.Id, command.SuccessorGoal, command.Weight, command.On)];
    }

    public static void Map(Api api) => api.Change<GoalFramework, MapGoalToSuccessor>(
        new()
        {
            Path = "/goal-frameworks/{frameworkId}/goal-mappings", Right = "goal-frameworks.change", Facts = [typeof(GoalMappedToSuccessor)],
            Summary = "Map a goal to a successor",
            Description = "Says for which part a goal goes on in a goal of the framework that superseded. A goal may go on in several, and several in one.",
            Example = new MapGoalToSuccessor("n1", "goal-framework-netwerkplan-2025-2028", "o1", 1m, new(2025, 1, 1)),
        },
        (command, framework, asked) => Decide(command, framework, asked.Find<GoalFramework>(command.SuccessorFrameworkId)),
        (command, _) => [new(typeof(GoalFramework), command.SuccessorFrameworkId)]);
}

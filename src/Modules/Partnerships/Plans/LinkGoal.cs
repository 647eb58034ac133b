using Samenkracht.Partnerships.Goals;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Says that a node of a draft works towards a goal of state, province, municipality or network.</summary>
/// <param name="Node">The code of the node.</param>
/// <param name="FrameworkId">The framework of the goal.</param>
/// <param name="Goal">The code of the goal in it.</param>
/// <param name="On">The day on which it was linked.</param>
public sealed record LinkGoal([property: Code] string Node, [property: Id("goal-framework")] string FrameworkId, [property: Code] string Goal, DateOnly On);

/// <summary>POST /v1/policy-plans/{planId}/goal-links.</summary>
public static class LinkGoalEndpoint
{
    /// <summary>One link says enough.</summary>
    public static readonly Rule LinkedAlready = new("goal-linked-already", "This node works towards that goal already.");

    public static Decision Decide(LinkGoal command, PolicyPlan plan, Asked asked) =>
        DraftNode.RefusesDay(plan, command.On, asked) is { } refused ? refused
        : plan.NodeOf(command.Node) is null ? PlanNode.Unknown.With("nodes", new[] { PlanNode.Of(plan.Id, command.Node) })
        : asked.Find<GoalFramework>(command.FrameworkId) is not { } framework ? GoalFramework.NotKnown
        : framework.GoalOf(command.Goal) is null ? GoalFramework.GoalUnknown
        : plan.Goals.Contains(new(command.Node, command.FrameworkId, command.Goal)) ? LinkedAlready
        : [new GoalLinked(plan.Id, command.Node, command.FrameworkId, command.Goal, command.On)];

    public static void Map(Api api) => api.Change<PolicyPlan, LinkGoal>(
        new()
        {
            Path = "/policy-plans/{planId}/goal-links", Right = "policy-plans.change", Facts = [typeof(GoalLinked)],
            Summary = "Link a node to a goal",
            Description = "The node, with all below it, works towards a goal of a framework. Possible until the plan is adopted.",
            Example = new LinkGoal("a1", "goal-framework-raak-2021-2024", "p4", new(2020, 11, 2)),
        },
        Decide,
        (command, _) => [new(typeof(GoalFramework), command.FrameworkId)]);
}

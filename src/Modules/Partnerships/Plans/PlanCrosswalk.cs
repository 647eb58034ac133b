using Samenkracht.Partnerships.Goals;

namespace Samenkracht.Partnerships.Plans;

/// <summary>The goals that the nodes of a policy plan work towards, and the goals in which those go on.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ValidOn">The day for which it was drawn up.</param>
/// <param name="Nodes">Every node that the plan had until that day.</param>
public sealed record PlanCrosswalk(string PlanId, DateOnly ValidOn, IReadOnlyList<CrosswalkNode> Nodes)
{
    /// <summary>Draws it up from the plan and the frameworks as they hold on the day.</summary>
    public static PlanCrosswalk Of(PolicyPlan plan, DateOnly day, GoalCrosswalk goals) =>
        new(plan.Id, day, [.. plan.Nodes.Select(node => CrosswalkNode.Of(plan, node, goals))]);
}

/// <summary>A node of a policy plan with its goals.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its code within the plan.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">Its short English name.</param>
/// <param name="Goals">The goals that it works towards, its own and those of its ambition.</param>
public sealed record CrosswalkNode(string Id, string Code, PlanNodeKind Kind, string Title, string EnglishName, IReadOnlyList<CrosswalkGoal> Goals)
{
    internal static CrosswalkNode Of(PolicyPlan plan, PlanNodeState node, GoalCrosswalk goals) => new(
        PlanNode.Of(plan.Id, node.Code), node.Code, node.Kind, node.Title, node.EnglishName,
        [.. plan.Goals.Where(link => link.Node == node.Code || link.Node == node.Parent).Select(link => CrosswalkGoal.Of(link, goals))]);
}

/// <summary>A goal that a node works towards, and what became of it.</summary>
/// <param name="Through">The code of the node that is linked to it: this one or its ambition.</param>
/// <param name="FrameworkId">Its framework.</param>
/// <param name="Goal">Its code in the framework.</param>
/// <param name="Title">Its title in Dutch; null when the framework did not have it yet on that day.</param>
/// <param name="EnglishName">Its short English name; null likewise.</param>
/// <param name="Successors">The goals in which it goes on, in all later frameworks.</param>
public sealed record CrosswalkGoal(
    string Through, string FrameworkId, string Goal, string? Title, string? EnglishName, IReadOnlyList<SuccessorGoal> Successors)
{
    internal static CrosswalkGoal Of(GoalLink link, GoalCrosswalk goals)
    {
        var goal = goals.Find(link.FrameworkId, link.Goal);
        return new(link.Node, link.FrameworkId, link.Goal, goal?.Title, goal?.EnglishName, goals.SuccessorsOf(link.FrameworkId, link.Goal));
    }
}

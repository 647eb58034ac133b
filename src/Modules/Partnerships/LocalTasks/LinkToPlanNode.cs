using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>Links a local task to a node of a policy plan.</summary>
/// <param name="PlanNode">The node: the id of the plan, a slash and the code of the node.</param>
/// <param name="On">The day of the link.</param>
public sealed record LinkToPlanNode([property: PlanNode] string PlanNode, DateOnly On);

/// <summary>POST /v1/local-tasks/{localTaskId}/links.</summary>
public static class LinkToPlanNodeEndpoint
{
    /// <summary>One link is enough.</summary>
    public static readonly Rule LinkedAlready = new("local-task-linked-already", "The local task is linked to this node already.");

    public static Decision Decide(LinkToPlanNode command, LocalTask task, Asked asked) =>
        task.Refuses(command.On, asked) is { } refusal ? refusal
        : task.PlanNodes.Contains(command.PlanNode) ? LinkedAlready
        : PlanNode.Refuses([command.PlanNode], command.On, asked) is { } unknown ? unknown
        : [new LocalTaskLinked(task.Id, task.OrganisationId, command.PlanNode, command.On)];

    public static void Map(Api api) => api.Change<LocalTask, LinkToPlanNode>(
        new()
        {
            Path = "/local-tasks/{localTaskId}/links", Right = "local-tasks.change", Facts = [typeof(LocalTaskLinked)],
            Summary = "Link a local task to a policy plan",
            Description = "Says which ambition, task or action of a policy plan answers to the local task; the plan must have the node on that day.",
            Example = new LinkToPlanNode("policy-plan-samenkracht-2021-2024/a1-d3", new(2024, 9, 15)),
        },
        Decide,
        (command, _) => PlanNode.Keys([command.PlanNode]));
}

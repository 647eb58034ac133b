using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Links a priority to more local tasks or nodes.</summary>
/// <param name="Priority">The number of the priority, from 1.</param>
/// <param name="LocalTasks">More local tasks of the organisation that it works on; can be empty.</param>
/// <param name="PlanNodes">More nodes of policy plans that it works on; can be empty.</param>
/// <param name="On">The day of the link.</param>
public sealed record LinkPriority(
    [property: Range(1, 20)] int Priority, [property: Length(0, 20)] IReadOnlyList<string> LocalTasks, [property: Length(0, 20)] IReadOnlyList<string> PlanNodes,
    DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/links.</summary>
public static class LinkPriorityEndpoint
{
    /// <summary>A link adds something.</summary>
    public static readonly Rule NothingNew = new("priority-link-nothing-new", "Name at least one local task or node that the priority is not linked to yet.");

    public static Decision Decide(LinkPriority command, AnnualPlan plan, Asked asked)
    {
        if (plan.Refuses(command.On, asked) is { } refusal) return refusal;
        if (plan.PriorityOf(command.Priority) is not { } priority) return AnnualPlan.PriorityUnknown;

        var tasks = command.LocalTasks.Except(priority.LocalTasks).ToList();
        var nodes = command.PlanNodes.Except(priority.PlanNodes).ToList();
        return tasks.Count + nodes.Count == 0 ? NothingNew
            : PriorityLinks.Refuses(plan, tasks, nodes, FirstDayOf(command, plan), asked) is { } unfit ? unfit
            : [new PriorityLinked(plan.Id, plan.OrganisationId, priority.Number, tasks, nodes, nodes.Count == 0 ? [] : priority.NeedsRelink, command.On)];
    }

    // A link works in the year of the plan only, from the day it is made.
    private static DateOnly FirstDayOf(LinkPriority command, AnnualPlan plan)
    {
        var lastDay = plan.FirstDay.AddYears(1).AddDays(-1);
        return command.On < plan.FirstDay ? plan.FirstDay : command.On > lastDay ? lastDay : command.On;
    }

    public static void Map(Api api) => api.Change<AnnualPlan, LinkPriority>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/links", Right = "annual-plans.change", Facts = [typeof(PriorityLinked)],
            Summary = "Link a priority of an annual plan",
            Description = "Links a priority to more local tasks or nodes, before or after the approval. A new node also takes the place of nodes that hold no more.",
            Example = new LinkPriority(1, [], ["policy-plan-samenkracht-2021-2024/a1-d4"], new(2025, 3, 1)),
        },
        Decide,
        (command, _) => PriorityLinks.Keys(command.LocalTasks, command.PlanNodes));
}

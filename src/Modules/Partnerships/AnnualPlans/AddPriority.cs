using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>Adds a priority to an annual plan.</summary>
/// <param name="Title">Its title, in 1 to 200 characters.</param>
/// <param name="LocalTasks">The local tasks of the organisation that it works on, one or more.</param>
/// <param name="PlanNodes">The nodes of policy plans that it works on, one or more: the id of the plan, a slash and the code of the node.</param>
/// <param name="On">The day.</param>
public sealed record AddPriority(
    [property: Length(1, 200)] string Title, [property: Length(0, 20)] IReadOnlyList<string> LocalTasks, [property: Length(0, 20)] IReadOnlyList<string> PlanNodes,
    DateOnly On);

/// <summary>POST /v1/annual-plans/{annualPlanId}/priorities.</summary>
public static class AddPriorityEndpoint
{
    private const int Most = 20;

    /// <summary>The local situation is the start of everything.</summary>
    public static readonly Rule WithoutLocalTask = new("priority-without-local-task", "A priority works on at least one local task.");

    /// <summary>What a library puts first adds to what the network wants.</summary>
    public static readonly Rule WithoutPlanNode = new("priority-without-plan-node", "A priority works on at least one node of a policy plan.");

    /// <summary>Who puts everything first puts nothing first.</summary>
    public static readonly Rule TooMany = new("annual-plan-priorities-full", "An annual plan has at most 20 priorities.");

    public static Decision Decide(AddPriority command, AnnualPlan plan, Asked asked) =>
        plan.RefusesPreparing(command.On, asked) is { } refusal ? refusal
        : plan.Priorities.Length >= Most ? TooMany
        : command.LocalTasks.Count == 0 ? WithoutLocalTask
        : command.PlanNodes.Count == 0 ? WithoutPlanNode
        : PriorityLinks.Refuses(plan, command.LocalTasks, command.PlanNodes, plan.FirstDay, asked) is { } unfit ? unfit
        : [new PriorityAdded(
            plan.Id, plan.OrganisationId, plan.Priorities.Length + 1, command.Title, [.. command.LocalTasks.Distinct()], [.. command.PlanNodes.Distinct()], command.On)];

    public static void Map(Api api) => api.Change<AnnualPlan, AddPriority>(
        new()
        {
            Path = "/annual-plans/{annualPlanId}/priorities", Right = "annual-plans.change", Facts = [typeof(PriorityAdded)],
            Summary = "Add a priority to an annual plan",
            Description = "Adds a priority, under the next number, that links local tasks of the organisation to nodes that a policy plan has on 1 January of the year.",
            Example = new AddPriority(
                "Een taalpunt in elke wijk", ["local-task-laaggeletterdheid-deventer"], ["policy-plan-samenkracht-2021-2024/a1-d3"], new(2024, 10, 8)),
        },
        Decide,
        (command, _) => PriorityLinks.Keys(command.LocalTasks, command.PlanNodes));
}

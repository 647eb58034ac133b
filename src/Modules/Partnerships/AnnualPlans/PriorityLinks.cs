using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>What a priority works on: what is needed locally, and what the network plans.</summary>
public static class PriorityLinks
{
    /// <summary>The plan of an organisation is about its own tasks.</summary>
    public static readonly Rule TaskUnknown = new("priority-local-task-unknown", "The request names a local task that this organisation does not have.");

    /// <summary>What is done with needs no plan.</summary>
    public static readonly Rule TaskResolved = new("priority-local-task-resolved", "A local task that was resolved before the year has no place in its annual plan.");

    /// <summary>The states that a decision about these links must know.</summary>
    public static IEnumerable<StateKey> Keys(IEnumerable<string> localTasks, IEnumerable<string> nodes) =>
        [.. localTasks.Distinct().Select(task => new StateKey(typeof(LocalTask), task)), .. PlanNode.Keys(nodes)];

    /// <summary>Refuses local tasks that are not the organisation's or were resolved before the year, and nodes that do not hold on the day; null when all fit.</summary>
    public static Decision? Refuses(AnnualPlan plan, IReadOnlyList<string> localTasks, IReadOnlyList<string> nodes, DateOnly day, Asked asked) =>
        localTasks.Where(task => asked.Find<LocalTask>(task)?.OrganisationId != plan.OrganisationId).ToList() is { Count: > 0 } foreign
            ? TaskUnknown.With("localTasks", foreign)
            : localTasks.Where(task => asked.Find<LocalTask>(task)!.ResolvedOn < plan.FirstDay).ToList() is { Count: > 0 } resolved
                ? TaskResolved.With("localTasks", resolved)
                : PlanNode.Refuses(nodes, day, asked);
}

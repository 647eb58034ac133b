using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Works out which nodes a policy plan has and on which days, from its draft, its amendments and what became of those.</summary>
internal static class PlanNodes
{
    public static ImmutableArray<PlanNodeState> Of(
        ImmutableArray<PlanNodeState> drafted, IEnumerable<PolicyPlanAmended> amendments, IReadOnlyCollection<PolicyPlanAmendmentWithdrawn> withdrawals) =>
        amendments.OrderBy(amendment => amendment.Number).Aggregate(
            drafted, (nodes, amendment) => After(nodes, amendment, withdrawals.FirstOrDefault(withdrawal => withdrawal.Number == amendment.Number)?.On));

    // An amendment that was withdrawn before its day has changed nothing.
    private static ImmutableArray<PlanNodeState> After(ImmutableArray<PlanNodeState> nodes, PolicyPlanAmended amendment, DateOnly? withdrawnOn) =>
        withdrawnOn <= amendment.From ? nodes :
        [
            .. nodes.Select(node => amendment.Ended.Contains(node.Code) ? Ended(node, amendment.From, withdrawnOn) : node),
            .. amendment.Added.Select(node => new PlanNodeState(node.Code, node.Kind, node.Parent, node.Title, node.EnglishName, amendment.From, withdrawnOn)),
        ];

    private static PlanNodeState Ended(PlanNodeState node, DateOnly from, DateOnly? until) =>
        until is { } again ? node with { Interruptions = node.Interruptions.Add(new(from, again)) } : node with { Until = from };
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>Amends a plan by a decision of the network.</summary>
/// <param name="Added">The nodes that are added.</param>
/// <param name="Ended">The codes of the nodes that end; an ambition that ends takes its tasks and actions along.</param>
/// <param name="From">The first day on which the amended plan holds.</param>
/// <param name="DecisionReference">The decision, as the minutes of the network name it.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record AmendPlan(
    [property: Length(0, 100)] IReadOnlyList<PlanNodeTerms> Added,
    [property: Length(0, 100)] IReadOnlyList<string> Ended,
    DateOnly From,
    [property: Length(1, 100)] string DecisionReference,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/policy-plans/{planId}/amendments.</summary>
public static class AmendPlanEndpoint
{
    /// <summary>An amendment changes something.</summary>
    public static readonly Rule Nothing = new("policy-plan-amendment-empty", "An amendment adds or ends at least one node.");

    /// <summary>A plan says nothing about other years.</summary>
    public static readonly Rule OutsidePeriod = new("policy-plan-amendment-outside-period", "An amendment begins within the period of the policy plan.");

    /// <summary>Amendments build on one another.</summary>
    public static readonly Rule BeforeLastAmendment = new("policy-plan-before-last-amendment", "This day lies before the last amendment of the policy plan.");

    public static Decision Decide(AmendPlan command, PolicyPlan plan)
    {
        var ended = Ended(command, plan);
        var amended = new PolicyPlanAmended(
            plan.Id, plan.Amendments.Length + 1, command.Added, ended, command.From, command.DecisionReference, command.Reason);
        var after = plan.Apply(amended);
        return plan.Status != PolicyPlanStatus.Adopted ? PolicyPlan.NotAdopted
            : command.Added.Count + ended.Count == 0 ? Nothing
            : command.From < plan.From || command.From > plan.Until ? OutsidePeriod
            : command.From < plan.LastDecisionOn ? PolicyPlan.BeforeLastDecision
            : command.From < plan.LastAmendment?.From ? BeforeLastAmendment
            : Taken(command, plan) is { Count: > 0 } taken ? DraftNode.CodeTaken.With("codes", taken)
            : ended.Where(code => !plan.Has(code, command.From)).ToList() is { Count: > 0 } unknown
                ? PlanNode.Unknown.With("nodes", unknown.Select(code => PlanNode.Of(plan.Id, code)).ToList())
            : Orphans(command, after) is { Count: > 0 } orphans ? DraftNode.NoAmbition.With("nodes", orphans)
            : after.Incomplete(command.From) ?? Decision.Of([amended]).Telling(after.InForceFrom(command.From));
    }

    private static List<string> Ended(AmendPlan command, PolicyPlan plan) =>
    [
        .. command.Ended.Concat(plan.NodesOn(command.From).Where(node => node.Parent is { } parent && command.Ended.Contains(parent)).Select(node => node.Code)).Distinct(),
    ];

    private static List<string> Taken(AmendPlan command, PolicyPlan plan) =>
        [.. command.Added.GroupBy(node => node.Code).Where(same => plan.Knows(same.Key) || same.Count() > 1).Select(same => same.Key)];

    private static List<string> Orphans(AmendPlan command, PolicyPlan after)
    {
        var ambitions = after.NodesOn(command.From).Where(node => node.Kind == PlanNodeKind.Ambition).Select(node => node.Code).ToHashSet();
        bool IsPlaced(PlanNodeTerms node) => node.Kind == PlanNodeKind.Ambition ? node.Parent is null : node.Parent is { } parent && ambitions.Contains(parent);
        return [.. command.Added.Where(node => !IsPlaced(node)).Select(node => node.Code)];
    }

    public static void Map(Api api) => api.Change<PolicyPlan, AmendPlan>(
        new()
        {
            Path = "/policy-plans/{planId}/amendments", Right = "policy-plans.change", Facts = [typeof(PolicyPlanAmended)],
            Summary = "Amend a policy plan",
            Description = "A decision of the network adds nodes or ends some from a day. An ambition that ends takes its tasks and actions along; "
                + "every ambition that holds keeps at least one task.",
            Example = new AmendPlan(
                [new("a2-d6", PlanNodeKind.Action, "a2", "Taalcafés voor nieuwkomers", "Language cafes for newcomers")], ["a2-d5"], new(2022, 7, 1), "2022-05",
                "Komst van vluchtelingen uit Oekraïne"),
        },
        (command, plan, _) => Decide(command, plan));
}

using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Plans;

/// <summary>What decisions about a policy plan, and about all that points to its nodes, need to know.</summary>
public sealed record PolicyPlan(
    string Id, string NetworkId, string Title, DateOnly From, DateOnly Until, DateOnly DraftedOn, PolicyPlanStatus Status, ImmutableArray<PlanNodeState> Nodes,
    ImmutableArray<GoalLink> Goals, ImmutableArray<PolicyPlanAmended> Amendments, DateOnly? ClosedOn, string? SuccessorPlanId)
{
    /// <summary>A plan that was adopted changes by decision only.</summary>
    public static readonly Rule NotADraft = new("policy-plan-not-a-draft", "This policy plan is no longer a draft; amend it by decision.");

    /// <summary>The node; null when the plan never had it.</summary>
    public PlanNodeState? NodeOf(string code) => Nodes.FirstOrDefault(node => node.Code == code);

    /// <summary>Whether the plan has this node on the day.</summary>
    public bool Has(string code, DateOnly day) =>
        NodeOf(code) is { } node && node.From <= day && (node.Until is not { } until || day < until) && (ClosedOn is not { } closed || day < closed);

    public static PolicyPlan Create(PolicyPlanDrafted e) =>
        new(e.PlanId, e.NetworkId, e.Title, e.From, e.Until, e.DraftedOn, PolicyPlanStatus.Draft, [], [], [], null, null);

    public PolicyPlan Apply(AmbitionAdded e) => With(new(e.Code, PlanNodeKind.Ambition, null, e.Title, e.EnglishName, From, null));

    public PolicyPlan Apply(TaskAdded e) => With(new(e.Code, PlanNodeKind.Task, e.Ambition, e.Title, e.EnglishName, From, null));

    public PolicyPlan Apply(PlannedActionAdded e) => With(new(e.Code, PlanNodeKind.Action, e.Ambition, e.Title, e.EnglishName, From, null));

    public PolicyPlan Apply(GoalLinked e) => this with { Goals = Goals.Add(new(e.Node, e.FrameworkId, e.Goal)) };

    public PolicyPlan Apply(PolicyPlanAdopted _) => this with { Status = PolicyPlanStatus.Adopted };

    public PolicyPlan Apply(PolicyPlanAmended e) => this with
    {
        Amendments = Amendments.Add(e),
        Nodes =
        [
            .. Nodes.Select(node => e.Ended.Contains(node.Code) ? node with { Until = e.From } : node),
            .. e.Added.Select(node => new PlanNodeState(node.Code, node.Kind, node.Parent, node.Title, node.EnglishName, e.From, null)),
        ],
    };

    public PolicyPlan Apply(PolicyPlanAmendmentWithdrawn e)
    {
        var withdrawn = Amendments.Single(amendment => amendment.Number == e.Number);
        return this with
        {
            Amendments = Amendments.Remove(withdrawn),
            Nodes =
            [
                .. Nodes.Select(node => withdrawn.Ended.Contains(node.Code) ? node with { Until = null }
                    : withdrawn.Added.Any(added => added.Code == node.Code) ? node with { Until = e.On } : node),
            ],
        };
    }

    public PolicyPlan Apply(PolicyPlanClosed e) => this with { Status = PolicyPlanStatus.Closed, ClosedOn = e.On, SuccessorPlanId = e.SuccessorPlanId };

    private PolicyPlan With(PlanNodeState node) => this with { Nodes = Nodes.Add(node) };
}

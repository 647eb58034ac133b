using System.Collections.Immutable;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Plans;

/// <summary>What decisions about a policy plan, and about all that points to its nodes, need to know.</summary>
public sealed record PolicyPlan(
    string Id, string NetworkId, string Title, DateOnly From, DateOnly Until, DateOnly DraftedOn, PolicyPlanStatus Status, ImmutableArray<PlanNodeState> Drafted,
    ImmutableArray<GoalLink> Goals, DateOnly? AdoptedOn, ImmutableArray<PolicyPlanAmended> Amendments, ImmutableArray<PolicyPlanAmendmentWithdrawn> Withdrawals,
    DateOnly? ClosedOn, string? SuccessorPlanId)
{
    /// <summary>A plan that was adopted changes by decision only.</summary>
    public static readonly Rule NotADraft = new("policy-plan-not-a-draft", "This policy plan is no longer a draft; amend it by decision.");

    /// <summary>Only what was adopted is amended.</summary>
    public static readonly Rule NotAdopted = new("policy-plan-not-adopted", "This policy plan was not adopted yet, or it is closed.");

    /// <summary>Decisions follow one another.</summary>
    public static readonly Rule BeforeLastDecision = new("policy-plan-before-last-decision", "This day lies before the last decision about the policy plan.");

    /// <summary>What people did is a fact, not an intention.</summary>
    public static readonly Rule InFuture = new("policy-plan-in-future", "What is reported about a policy plan cannot lie in the future.");

    /// <summary>A plan without main lines plans nothing.</summary>
    public static readonly Rule WithoutAmbition = new("policy-plan-without-ambition", "A policy plan has at least one ambition.");

    /// <summary>An ambition says what it asks the network to bring about.</summary>
    public static readonly Rule AmbitionWithoutTask = new("ambition-without-task", "Every ambition of a policy plan has at least one task.");

    /// <summary>Every node that ever held, with the days on which it did.</summary>
    public ImmutableArray<PlanNodeState> Nodes => PlanNodes.Of(Drafted, Amendments, Withdrawals);

    /// <summary>How many decisions changed what holds: adoption, amendments, withdrawals, closure.</summary>
    public int Changes => (AdoptedOn is null ? 0 : 1) + Amendments.Length + Withdrawals.Length + (ClosedOn is null ? 0 : 1);

    /// <summary>The day of the last decision of which the day is known; of the draft when there was none.</summary>
    public DateOnly LastDecisionOn => Withdrawals.Select(withdrawal => withdrawal.On).Append(AdoptedOn ?? DraftedOn).Max();

    /// <summary>The last amendment that was not withdrawn; null when there is none.</summary>
    public PolicyPlanAmended? LastAmendment =>
        Amendments.Where(amendment => Withdrawals.All(withdrawal => withdrawal.Number != amendment.Number)).MaxBy(amendment => amendment.Number);

    /// <summary>The last day on which it holds.</summary>
    public DateOnly LastDay => ClosedOn is { } closed && closed <= Until && closed > From ? closed.AddDays(-1) : Until;

    /// <summary>The node; null when the plan never had it.</summary>
    public PlanNodeState? NodeOf(string code) => Nodes.FirstOrDefault(node => node.Code == code);

    /// <summary>Whether the plan has this node on the day.</summary>
    public bool Has(string code, DateOnly day) => IsOpenOn(day) && NodeOf(code)?.HoldsOn(day) == true;

    /// <summary>The nodes that hold on the day.</summary>
    public IReadOnlyList<PlanNodeState> NodesOn(DateOnly day) => IsOpenOn(day) ? [.. Nodes.Where(node => node.HoldsOn(day))] : [];

    /// <summary>Whether the code was ever given to a node.</summary>
    public bool Knows(string code) => Drafted.Any(node => node.Code == code) || Amendments.Any(amendment => amendment.Added.Any(node => node.Code == code));

    /// <summary>Whether it has a part of its period in common with another; a plan that was closed early leaves the rest free.</summary>
    public bool Overlaps(DateOnly from, DateOnly until) => From <= until && from <= Until && (ClosedOn is not { } closed || (From < closed && from < closed));

    /// <summary>Refuses a plan that is not whole on the day; null when it is.</summary>
    public Decision? Incomplete(DateOnly day)
    {
        var nodes = NodesOn(day);
        var ambitions = nodes.Where(node => node.Kind == PlanNodeKind.Ambition).Select(node => node.Code).ToList();
        var bare = ambitions.Except(nodes.Where(node => node.Kind == PlanNodeKind.Task).Select(node => node.Parent!)).ToList();
        return ambitions.Count == 0 ? WithoutAmbition : bare.Count > 0 ? AmbitionWithoutTask.With("ambitions", bare) : null;
    }

    /// <summary>What other modules are told after a change that holds from the day.</summary>
    public PolicyPlanInForce InForceFrom(DateOnly day) => new(Id, Changes, [.. NodesOn(day).Select(node => PlanNode.Of(Id, node.Code))], From, day);

    public static PolicyPlan Create(PolicyPlanDrafted e) =>
        new(e.PlanId, e.NetworkId, e.Title, e.From, e.Until, e.DraftedOn, PolicyPlanStatus.Draft, [], [], null, [], [], null, null);

    public PolicyPlan Apply(AmbitionAdded e) => With(new(e.Code, PlanNodeKind.Ambition, null, e.Title, e.EnglishName, From, null));

    public PolicyPlan Apply(TaskAdded e) => With(new(e.Code, PlanNodeKind.Task, e.Ambition, e.Title, e.EnglishName, From, null));

    public PolicyPlan Apply(PlannedActionAdded e) => With(new(e.Code, PlanNodeKind.Action, e.Ambition, e.Title, e.EnglishName, From, null));

    public PolicyPlan Apply(GoalLinked e) => this with { Goals = Goals.Add(new(e.Node, e.FrameworkId, e.Goal)) };

    public PolicyPlan Apply(PolicyPlanAdopted e) => this with { Status = PolicyPlanStatus.Adopted, AdoptedOn = e.AdoptedOn };

    public PolicyPlan Apply(PolicyPlanAmended e) => this with { Amendments = Amendments.Add(e) };

    public PolicyPlan Apply(PolicyPlanAmendmentWithdrawn e) => this with { Withdrawals = Withdrawals.Add(e) };

    public PolicyPlan Apply(PolicyPlanClosed e) => this with { Status = PolicyPlanStatus.Closed, ClosedOn = e.On, SuccessorPlanId = e.SuccessorPlanId };

    private bool IsOpenOn(DateOnly day) => ClosedOn is not { } closed || day < closed;

    private PolicyPlan With(PlanNodeState node) => this with { Drafted = Drafted.Add(node) };
}

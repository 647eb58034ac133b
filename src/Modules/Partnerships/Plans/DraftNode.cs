namespace Samenkracht.Partnerships.Plans;

/// <summary>What ambitions, tasks and actions have in common when they are added to a draft.</summary>
public static class DraftNode
{
    /// <summary>A code names one node for ever, also one that an amendment ended.</summary>
    public static readonly Rule CodeTaken = new("plan-node-code-taken", "The policy plan has, or had, a node with this code.");

    /// <summary>Tasks and actions are tasks and actions of an ambition.</summary>
    public static readonly Rule NoAmbition = new("plan-node-without-ambition", "A task or action belongs to an ambition of the policy plan, and an ambition to nothing.");

    /// <summary>Why the node cannot be added; null when it can.</summary>
    public static Decision? Refuses(PolicyPlan plan, string code, string? ambition, DateOnly on, Asked asked) =>
        RefusesDay(plan, on, asked) is { } refused ? refused
        : plan.Knows(code) ? CodeTaken.With("codes", new[] { code })
        : ambition is not null && plan.NodeOf(ambition)?.Kind != PlanNodeKind.Ambition ? NoAmbition.With("nodes", new[] { code })
        : null;

    /// <summary>Why nothing can be added to the draft on this day; null when it can.</summary>
    public static Rule? RefusesDay(PolicyPlan plan, DateOnly on, Asked asked) =>
        plan.Status != PolicyPlanStatus.Draft ? PolicyPlan.NotADraft
        : on < plan.DraftedOn ? PolicyPlan.BeforeLastDecision
        : on > asked.Today ? PolicyPlan.InFuture
        : null;
}

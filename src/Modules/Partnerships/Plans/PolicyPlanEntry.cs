namespace Samenkracht.Partnerships.Plans;

/// <summary>A policy plan as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="NetworkId">The network whose plan it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">The first day of its period.</param>
/// <param name="Until">The last day of its period.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="AdoptedOn">The day of its adoption.</param>
/// <param name="ClosedOn">The first day on which it no longer holds.</param>
/// <param name="SuccessorPlanId">The plan that took its place.</param>
/// <param name="Nodes">Every node that ever held: ambitions, tasks and actions.</param>
/// <param name="Amendments">The amendments, also those that were withdrawn.</param>
/// <param name="Crosswalk">The path of the goals that its nodes work towards, and of what became of those.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record PolicyPlanEntry(
    string Id, string NetworkId, string Title, DateOnly From, DateOnly Until, PolicyPlanStatus Status, DateOnly? AdoptedOn, DateOnly? ClosedOn,
    string? SuccessorPlanId, IReadOnlyList<PlanNodeEntry> Nodes, IReadOnlyList<PlanAmendmentEntry> Amendments, string Crosswalk, string History)
{
    internal static PolicyPlanEntry Of(PolicyPlan state) => new(
        state.Id, state.NetworkId, state.Title, state.From, state.Until, state.Status, state.AdoptedOn, state.ClosedOn, state.SuccessorPlanId,
        [.. state.Nodes.Select(node => PlanNodeEntry.Of(state, node))], [.. state.Amendments.Select(amendment => PlanAmendmentEntry.Of(state, amendment))],
        $"/v1/policy-plans/{state.Id}/crosswalk", $"/v1/policy-plans/{state.Id}/history");
}

/// <summary>A node of a policy plan as the API shows it.</summary>
/// <param name="Id">Its id, by which anything else points to it.</param>
/// <param name="Code">Its code within the plan.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">The code of its ambition; null for an ambition.</param>
/// <param name="Title">Its title in Dutch.</param>
/// <param name="EnglishName">Its short English name.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="Until">The first day it no longer holds, by amendment; null while it holds.</param>
/// <param name="Interruptions">The times between when it did not hold.</param>
/// <param name="Goals">The goals that it is linked to.</param>
public sealed record PlanNodeEntry(
    string Id, string Code, PlanNodeKind Kind, string? Parent, string Title, string EnglishName, DateOnly From, DateOnly? Until,
    IReadOnlyList<Interruption> Interruptions, IReadOnlyList<LinkedGoal> Goals)
{
    internal static PlanNodeEntry Of(PolicyPlan plan, PlanNodeState node) => new(
        PlanNode.Of(plan.Id, node.Code), node.Code, node.Kind, node.Parent, node.Title, node.EnglishName, node.From, node.Until, node.Interruptions,
        [.. plan.Goals.Where(link => link.Node == node.Code).Select(link => new LinkedGoal(link.FrameworkId, link.Goal))]);
}

/// <summary>A goal that a node works towards.</summary>
/// <param name="FrameworkId">The framework.</param>
/// <param name="Goal">The code of the goal in it.</param>
public sealed record LinkedGoal(string FrameworkId, string Goal);

/// <summary>An amendment of a policy plan as the API shows it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="From">The first day on which the amended plan holds.</param>
/// <param name="DecisionReference">The decision, as the minutes of the network name it.</param>
/// <param name="WithdrawnOn">The day from which it is withdrawn; null while it stands.</param>
public sealed record PlanAmendmentEntry(int Number, DateOnly From, string DecisionReference, DateOnly? WithdrawnOn)
{
    internal static PlanAmendmentEntry Of(PolicyPlan plan, PolicyPlanAmended amendment) => new(
        amendment.Number, amendment.From, amendment.DecisionReference, plan.Withdrawals.FirstOrDefault(withdrawal => withdrawal.Number == amendment.Number)?.On);
}

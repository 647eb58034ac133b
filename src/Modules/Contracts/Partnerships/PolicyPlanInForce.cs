namespace Samenkracht.Contracts.Partnerships;

/// <summary>A policy plan holds with these nodes: after its adoption, an amendment, the withdrawal of one, or its closure.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Change">Counts the changes of the plan from 1; a lower number told later is out of date.</param>
/// <param name="Nodes">The ids of the nodes that hold from <paramref name="On"/>; none when the plan is closed.</param>
/// <param name="From">The first day of the period of the plan.</param>
/// <param name="On">The day from which these nodes hold.</param>
public sealed record PolicyPlanInForce(string PlanId, int Change, IReadOnlyList<string> Nodes, DateOnly From, DateOnly On);

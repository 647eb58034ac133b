namespace Samenkracht.Contracts.Finance;

/// <summary>One thing that a grantee has to do for a grant.</summary>
/// <param name="ObligationId">Its id within the grant.</param>
/// <param name="Description">What has to be done.</param>
/// <param name="Measure">What is counted: sessions, participants, staffHours or volunteerHours; null when it is not counted.</param>
/// <param name="Target">How much; null when it is not counted.</param>
/// <param name="PlanNode">The node of the policy plan that it is for; null for none.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="IndicatorId">The indicator of the network that has to reach the target in the year of that day; null for none.</param>
public sealed record GrantObligation(string ObligationId, string Description, string? Measure, decimal? Target, string? PlanNode, DateOnly DueOn, string? IndicatorId = null);

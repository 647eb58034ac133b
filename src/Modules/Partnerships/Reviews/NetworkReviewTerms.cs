namespace Samenkracht.Partnerships.Reviews;

/// <summary>What a review led to.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="DecisionReference">The number of the decision of the network; null when it was recorded here alone.</param>
/// <param name="On">The day.</param>
public sealed record ReviewDecision(string Decision, string? DecisionReference, DateOnly On);

/// <summary>What was done after a review.</summary>
/// <param name="Done">What was done.</param>
/// <param name="On">The day.</param>
public sealed record ReviewFollowUp(string Done, DateOnly On);

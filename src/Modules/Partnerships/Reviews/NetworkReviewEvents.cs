namespace Samenkracht.Partnerships.Reviews;

/// <summary>The members looked back on working together as a network.</summary>
public sealed record NetworkReviewHeld(
    string ReviewId, string NetworkId, DateOnly HeldOn, string Question, string Outcome, int ValueOfCooperation, IReadOnlyList<string> Participants) : IFact
{
    DateOnly IFact.ValidFrom => HeldOn;
}

/// <summary>The review led to a decision.</summary>
public sealed record ReviewDecisionRecorded(string ReviewId, string NetworkId, string Decision, string? DecisionReference, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>What was decided has been done, or a part of it.</summary>
public sealed record ReviewFollowedUp(string ReviewId, string NetworkId, string Done, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Reviews;

/// <summary>What decisions about a review of the cooperation need to know.</summary>
public sealed record NetworkReview(
    string Id, string NetworkId, DateOnly HeldOn, string Question, string Outcome, int ValueOfCooperation, ImmutableArray<string> Participants,
    ImmutableArray<ReviewDecision> Decisions, ImmutableArray<ReviewFollowUp> FollowUps)
{
    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("network-review-in-future", "A review and what follows from it cannot lie in the future.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeReview = new("before-network-review", "This day lies before the review was held.");

    public static NetworkReview Create(NetworkReviewHeld e) =>
        new(e.ReviewId, e.NetworkId, e.HeldOn, e.Question, e.Outcome, e.ValueOfCooperation, [.. e.Participants], [], []);

    public NetworkReview Apply(ReviewDecisionRecorded e) => this with { Decisions = Decisions.Add(new(e.Decision, e.DecisionReference, e.On)) };

    public NetworkReview Apply(ReviewFollowedUp e) => this with { FollowUps = FollowUps.Add(new(e.Done, e.On)) };
}

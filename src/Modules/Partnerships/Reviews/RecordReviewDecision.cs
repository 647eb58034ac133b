using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Reviews;

/// <summary>Records what a review led to.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="DecisionReference">The number of the decision of the network, when it has one.</param>
/// <param name="On">The day.</param>
public sealed record RecordReviewDecision([property: Length(1, 500)] string Decision, [property: SerialNumber] string? DecisionReference, DateOnly On);

/// <summary>POST /v1/network-reviews/{reviewId}/decisions.</summary>
public static class RecordReviewDecisionEndpoint
{
    /// <summary>What is referred to must be there.</summary>
    public static readonly Rule NotTaken = new("review-decision-unknown", "The network has taken no decision with the number that is referred to.");

    public static Decision Decide(RecordReviewDecision command, NetworkReview review, Network network, Asked asked) =>
        command.On < review.HeldOn ? NetworkReview.BeforeReview
        : command.On > asked.Today ? NetworkReview.InFuture
        : command.DecisionReference is { } number && !network.Decisions.Any(decision => decision.Number == number) ? NotTaken
        : [new ReviewDecisionRecorded(review.Id, review.NetworkId, command.Decision, command.DecisionReference, command.On)];

    public static void Map(Api api) => api.Change<NetworkReview, RecordReviewDecision>(
        new()
        {
            Path = "/network-reviews/{reviewId}/decisions", Right = "network-reviews.change", Facts = [typeof(ReviewDecisionRecorded)],
            Summary = "Record the decision of a review",
            Description = "What the members decided because of the review, with the number of the decision of the network when it has one.",
            Example = new RecordReviewDecision("Besluiten worden voortaan schriftelijk voorbereid", null, new(2024, 11, 7)),
        },
        (command, review, asked) => Decide(command, review, asked.Look<Network>(), asked),
        look: async (_, review, session, ct) => (await session.LoadAsync<Network>(review.NetworkId, ct))!);
}

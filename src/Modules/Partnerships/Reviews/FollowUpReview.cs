using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Reviews;

/// <summary>Records what was done after a review.</summary>
/// <param name="Done">What was done.</param>
/// <param name="On">The day.</param>
public sealed record FollowUpReview([property: Length(1, 500)] string Done, DateOnly On);

/// <summary>POST /v1/network-reviews/{reviewId}/follow-ups.</summary>
public static class FollowUpReviewEndpoint
{
    /// <summary>A decision comes first.</summary>
    public static readonly Rule NothingDecided = new("review-without-decision", "A review is followed up after it led to a decision.");

    public static Decision Decide(FollowUpReview command, NetworkReview review, Asked asked) =>
        command.On > asked.Today ? NetworkReview.InFuture
        : !review.Decisions.Any(decision => decision.On <= command.On) ? NothingDecided
        : [new ReviewFollowedUp(review.Id, review.NetworkId, command.Done, command.On)];

    public static void Map(Api api) => api.Change<NetworkReview, FollowUpReview>(
        new()
        {
            Path = "/network-reviews/{reviewId}/follow-ups", Right = "network-reviews.change", Facts = [typeof(ReviewFollowedUp)],
            Summary = "Follow up a review",
            Description = "What was done with what the review led to.",
            Example = new FollowUpReview("Nieuwe werkwijze ingevoerd in het directeurenoverleg", new(2025, 2, 6)),
        },
        Decide);
}

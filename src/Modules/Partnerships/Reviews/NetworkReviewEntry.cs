namespace Samenkracht.Partnerships.Reviews;

/// <summary>A review of the cooperation as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="ValueOfCooperation">What working together is worth to those who took part, 1 to 10.</param>
/// <param name="Participants">The organisations that took part.</param>
/// <param name="Decisions">What it led to.</param>
/// <param name="FollowUps">What was done after it.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record NetworkReviewEntry(
    string Id, string NetworkId, DateOnly HeldOn, string Question, string Outcome, int ValueOfCooperation, IReadOnlyList<string> Participants,
    IReadOnlyList<ReviewDecision> Decisions, IReadOnlyList<ReviewFollowUp> FollowUps, string History)
{
    internal static NetworkReviewEntry Of(NetworkReview state) => new(
        state.Id, state.NetworkId, state.HeldOn, state.Question, state.Outcome, state.ValueOfCooperation, state.Participants, state.Decisions, state.FollowUps,
        $"/v1/network-reviews/{state.Id}/history");
}

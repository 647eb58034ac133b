using Marten;

namespace Samenkracht.Partnerships.Reviews;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class ReviewsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<NetworkReview>(PartnershipsModule.Name)
            .Records<NetworkReviewHeld>("network-review-held")
            .Records<ReviewDecisionRecorded>("review-decision-recorded")
            .Records<ReviewFollowedUp>("review-followed-up");
    }

    public static void Map(Api api)
    {
        HoldReviewEndpoint.Map(api);
        RecordReviewDecisionEndpoint.Map(api);
        FollowUpReviewEndpoint.Map(api);
        GetNetworkReviewEndpoint.Map(api);
        ListNetworkReviewsEndpoint.Map(api);
    }
}

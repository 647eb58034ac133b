namespace Samenkracht.Partnerships.Reviews;

/// <summary>GET /v1/network-reviews/{reviewId} and its history.</summary>
public static class GetNetworkReviewEndpoint
{
    public static void Map(Api api) => api.GetOne<NetworkReview, NetworkReviewEntry>(
        "/network-reviews/{reviewId}", "network-reviews.read", "a network review", NetworkReviewEntry.Of);
}

namespace Samenkracht.Partnerships.Reviews;

/// <summary>GET /v1/network-reviews.</summary>
public static class ListNetworkReviewsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/network-reviews", Kind = OperationKind.List, Right = "network-reviews.read", Answer = typeof(Page<NetworkReviewEntry>),
            Summary = "List network reviews", Description = "Reviews of the cooperation, by network or by the year in which they were held.",
            Query = [new("network", "Only those of this network, by id."), new("year", "Only those held in this calendar year.", "integer"), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<NetworkReview>().AsQueryable();
            if (request.Query.Text("network") is { } network) query = query.Where(review => review.NetworkId == network);
            if (request.Query.Number("year") is { } asked)
            {
                var year = Math.Clamp(asked, DateOnly.MinValue.Year, DateOnly.MaxValue.Year);
                var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
                query = query.Where(review => review.HeldOn >= first && review.HeldOn <= last);
            }

            return Paging.PageAsync(request, query, review => review.Id, NetworkReviewEntry.Of);
        });
}

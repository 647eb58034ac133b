namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>GET /v1/network-figures.</summary>
public static class ListNetworkFiguresEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/network-figures", Kind = OperationKind.List, Right = "network-figures.read", Answer = typeof(Page<NetworkFiguresEntry>),
            Summary = "List the figures of the network", Description = "The yearly figures that the organisations delivered, frozen for each year.",
            Query = [.. Paging.Keys],
        },
        request => Paging.PageAsync(request, request.Session.Query<NetworkFigures>(), one => one.Id, NetworkFiguresEntry.Of));
}

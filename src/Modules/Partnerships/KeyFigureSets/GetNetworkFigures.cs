namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>GET /v1/network-figures/{networkFiguresId} and their history.</summary>
public static class GetNetworkFiguresEndpoint
{
    public static void Map(Api api) => api.GetOne<NetworkFigures, NetworkFiguresEntry>(
        "/network-figures/{networkFiguresId}", "network-figures.read", "the figures of the network in a year", NetworkFiguresEntry.Of);
}

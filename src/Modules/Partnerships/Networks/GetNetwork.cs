namespace Samenkracht.Partnerships.Networks;

/// <summary>GET /v1/networks/{networkId} and its history.</summary>
public static class GetNetworkEndpoint
{
    public static void Map(Api api) => api.GetOne<Network, NetworkEntry>("/networks/{networkId}", "networks.read", "a network", NetworkEntry.Of);
}

namespace Samenkracht.Partnerships.Successions;

/// <summary>GET /v1/successions/{successionId} and its history.</summary>
public static class GetSuccessionEndpoint
{
    public static void Map(Api api) => api.GetOne<MergerSuccession, SuccessionEntry>(
        "/successions/{successionId}", "successions.read", "a succession", SuccessionEntry.Of);
}

namespace Samenkracht.Partnerships.Mergers;

/// <summary>GET /v1/mergers/{mergerId} and its history.</summary>
public static class GetMergerEndpoint
{
    public static void Map(Api api) => api.GetOne<Merger, MergerEntry>("/mergers/{mergerId}", "mergers.read", "a merger", MergerEntry.Of);
}

namespace Samenkracht.Finance.Grants;

/// <summary>GET /v1/grants/{grantId} and its history.</summary>
public static class GetGrantEndpoint
{
    public static void Map(Api api) => api.GetOne<Grant, GrantEntry>("/grants/{grantId}", "grants.read", "a grant", GrantEntry.Of);
}

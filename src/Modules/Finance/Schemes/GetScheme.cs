namespace Samenkracht.Finance.Schemes;

/// <summary>GET /v1/funding-schemes/{schemeId} and its history.</summary>
public static class GetSchemeEndpoint
{
    public static void Map(Api api) => api.GetOne<FundingScheme, SchemeEntry>(
        "/funding-schemes/{schemeId}", "funding-schemes.read", "a funding scheme", SchemeEntry.Of);
}

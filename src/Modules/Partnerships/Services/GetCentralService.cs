namespace Samenkracht.Partnerships.Services;

/// <summary>GET /v1/central-services/{serviceId} and its history.</summary>
public static class GetCentralServiceEndpoint
{
    public static void Map(Api api) => api.GetOne<CentralService, CentralServiceEntry>(
        "/central-services/{serviceId}", "central-services.read", "a central service", CentralServiceEntry.Of);
}

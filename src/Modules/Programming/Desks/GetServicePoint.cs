namespace Samenkracht.Programming.Desks;

/// <summary>GET /v1/service-points/{servicePointId}, and its history.</summary>
public static class GetServicePointEndpoint
{
    public static void Map(Api api) => api.GetOne<ServicePoint, ServicePointEntry>(
        "/service-points/{servicePointId}", "service-points.read", "a service point", ServicePointEntry.Of);
}

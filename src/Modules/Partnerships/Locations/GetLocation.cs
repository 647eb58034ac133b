namespace Samenkracht.Partnerships.Locations;

/// <summary>GET /v1/locations/{locationId} and its history.</summary>
public static class GetLocationEndpoint
{
    public static void Map(Api api) => api.GetOne<Location, LocationEntry>(
        "/locations/{locationId}", "locations.read", "a location", LocationEntry.Of);
}

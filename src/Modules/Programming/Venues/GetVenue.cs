namespace Samenkracht.Programming.Venues;

/// <summary>GET /v1/venues/{venueId}, and its history.</summary>
public static class GetVenueEndpoint
{
    public static void Map(Api api) => api.GetOne<Venue, VenueEntry>("/venues/{venueId}", "venues.read", "a venue", VenueEntry.Of);
}

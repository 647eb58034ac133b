namespace Samenkracht.Volunteers.Screenings;

/// <summary>GET /v1/screenings/{screeningId}, and its history.</summary>
public static class GetScreeningEndpoint
{
    public static void Map(Api api) => api.GetOne<Screening, ScreeningEntry>(
        "/screenings/{screeningId}", "screenings.read", "personal-data.volunteers", "a screening", ScreeningEntry.Of);
}

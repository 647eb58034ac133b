namespace Samenkracht.Partnerships.Realisations;

/// <summary>GET /v1/realisations/{realisationId} and its history.</summary>
public static class GetRealisationEndpoint
{
    public static void Map(Api api) => api.GetOne<Realisation, RealisationEntry>(
        "/realisations/{realisationId}", "realisations.read", "what a library brought about in a year", RealisationEntry.Of);
}

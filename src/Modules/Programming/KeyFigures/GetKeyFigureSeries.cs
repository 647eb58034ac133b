namespace Samenkracht.Programming.KeyFigures;

/// <summary>GET /v1/key-figures/{seriesId}, and its history.</summary>
public static class GetKeyFigureSeriesEndpoint
{
    public static void Map(Api api) => api.GetOne<KeyFigureSeries, KeyFigureSeriesEntry>(
        "/key-figures/{seriesId}", "key-figures.read", "a series of key figures", KeyFigureSeriesEntry.Of);
}

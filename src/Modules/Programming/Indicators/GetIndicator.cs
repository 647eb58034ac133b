namespace Samenkracht.Programming.Indicators;

/// <summary>GET /v1/indicators/{indicatorId}, and its history.</summary>
public static class GetIndicatorEndpoint
{
    public static void Map(Api api) => api.GetOne<Indicator, IndicatorEntry>("/indicators/{indicatorId}", "indicators.read", "an indicator", IndicatorEntry.Of);
}

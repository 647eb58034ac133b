namespace Samenkracht.Programming.Effects;

/// <summary>GET /v1/effect-measurements/{measurementId}, and its history.</summary>
public static class GetMeasurementEndpoint
{
    public static void Map(Api api) => api.GetOne<EffectMeasurement, EffectMeasurementEntry>(
        "/effect-measurements/{measurementId}", "effect-measurements.read", "an effect measurement", EffectMeasurementEntry.Of);
}

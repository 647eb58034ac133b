namespace Samenkracht.Partnerships.Demand;

/// <summary>GET /v1/demand-signals/{signalId} and its history.</summary>
public static class GetSignalEndpoint
{
    public static void Map(Api api) => api.GetOne<DemandSignal, DemandEntry>(
        "/demand-signals/{signalId}", "demand-signals.read", "a signal", DemandEntry.Of);
}

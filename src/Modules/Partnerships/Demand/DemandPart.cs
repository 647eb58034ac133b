using Marten;

namespace Samenkracht.Partnerships.Demand;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class DemandPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<DemandSignal>(PartnershipsModule.Name)
            .Records<DemandSignalRecorded>("demand-signal-recorded")
            .Records<DemandSignalClustered>("demand-signal-clustered")
            .Records<DemandSignalDecided>("demand-signal-decided");
    }

    public static void Map(Api api)
    {
        RecordSignalEndpoint.Map(api);
        ClusterSignalEndpoint.Map(api);
        DecideOnSignalEndpoint.Map(api);
        GetSignalEndpoint.Map(api);
        ListSignalsEndpoint.Map(api);
        GetClustersEndpoint.Map(api);
    }
}

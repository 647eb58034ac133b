using Marten;

namespace Samenkracht.Partnerships.KeyFigureSets;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class KeyFigureSetsPart
{
    public static void Declare(StoreOptions store) => store.Stream<NetworkFigures>(PartnershipsModule.Name)
        .Records<NetworkFiguresFrozen>("network-figures-frozen")
        .Records<NetworkFiguresCorrected>("network-figures-corrected")
        .Records<NetworkFiguresBecameStale>("network-figures-became-stale")
        .Records<NetworkFiguresStandAgain>("network-figures-stand-again");

    public static void Map(Api api)
    {
        GetNetworkFiguresEndpoint.Map(api);
        ListNetworkFiguresEndpoint.Map(api);
    }
}

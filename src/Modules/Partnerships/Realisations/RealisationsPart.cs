using Marten;

namespace Samenkracht.Partnerships.Realisations;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class RealisationsPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Realisation>(PartnershipsModule.Name)
            .Records<RealisationOpened>("realisation-opened")
            .Records<ProgrammeWasCounted>("programme-was-counted");
    }

    public static void Map(Api api)
    {
        GetRealisationEndpoint.Map(api);
        ListRealisationsEndpoint.Map(api);
    }
}

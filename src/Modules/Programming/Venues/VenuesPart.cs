using Marten;

namespace Samenkracht.Programming.Venues;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class VenuesPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Venue>(ProgrammingModule.Name)
            .Records<VenueBecameAvailable>("venue-became-available")
            .Records<VenueChangedHands>("venue-changed-hands")
            .Records<VenuePlanningBlocked>("venue-planning-blocked")
            .Records<VenuePlanningFreed>("venue-planning-freed")
            .Records<VenueClosed>("venue-closed");
    }

    public static void Map(Api api)
    {
        GetVenueEndpoint.Map(api);
        ListVenuesEndpoint.Map(api);
    }
}

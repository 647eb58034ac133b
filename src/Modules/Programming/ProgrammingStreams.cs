using Marten;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming;

/// <summary>The streams of the module and the stored names of their facts, which never change again.</summary>
internal static class ProgrammingStreams
{
    public static void Declare(StoreOptions store)
    {
        store.KeepsFigures(ProgrammingModule.Name);
        DeclareKnown(store);
        DeclareOffers(store);
    }

    // What the module knows of others, from what they told.
    private static void DeclareKnown(StoreOptions store)
    {
        store.Stream<Venue>(ProgrammingModule.Name)
            .Records<VenueBecameAvailable>("venue-became-available")
            .Records<VenueChangedHands>("venue-changed-hands")
            .Records<VenuePlanningBlocked>("venue-planning-blocked")
            .Records<VenuePlanningFreed>("venue-planning-freed")
            .Records<VenueClosed>("venue-closed");

        store.Stream<PlanOutline>(ProgrammingModule.Name)
            .Records<PlanOutlineChanged>("plan-outline-changed");

        store.Stream<Succession>(ProgrammingModule.Name)
            .Records<OrganisationSucceeded>("organisation-succeeded");
    }

    private static void DeclareOffers(StoreOptions store) =>
        store.Stream<Offer>(ProgrammingModule.Name)
            .Records<OfferDefined>("offer-defined")
            .Records<OfferStubMade>("offer-stub-made")
            .Records<OfferCoOwned>("offer-co-owned")
            .Records<OfferPublished>("offer-published")
            .Records<OfferRevised>("offer-revised")
            .Records<OfferRetired>("offer-retired");
}

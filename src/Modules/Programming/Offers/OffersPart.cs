using Marten;

namespace Samenkracht.Programming.Offers;

/// <summary>What the folder adds to the module: its streams, with the stored names of their facts, and its operations.</summary>
internal static class OffersPart
{
    public static void Declare(StoreOptions store)
    {
        store.Stream<Offer>(ProgrammingModule.Name)
            .Records<OfferDefined>("offer-defined")
            .Records<OfferStubMade>("offer-stub-made")
            .Records<OfferCoOwned>("offer-co-owned")
            .Records<OfferPublished>("offer-published")
            .Records<OfferRevised>("offer-revised")
            .Records<OfferPassedOn>("offer-passed-on")
            .Records<OfferPutAtRisk>("offer-put-at-risk")
            .Records<OfferRiskLifted>("offer-risk-lifted")
            .Records<OfferRetired>("offer-retired");
    }

    public static void Map(Api api)
    {
        DefineOfferEndpoint.Map(api);
        CompleteStubEndpoint.Map(api);
        ReviseOfferEndpoint.Map(api);
        CoOwnOfferEndpoint.Map(api);
        PublishOfferEndpoint.Map(api);
        RetireOfferEndpoint.Map(api);
        GetOfferEndpoint.Map(api);
        ListOffersEndpoint.Map(api);
        ListDemandSharesEndpoint.Map(api);
        ListOfferWarningsEndpoint.Map(api);
    }
}

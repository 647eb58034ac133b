namespace Samenkracht.Programming.Offers;

/// <summary>GET /v1/programme-offers/{offerId}, and its history.</summary>
public static class GetOfferEndpoint
{
    public static void Map(Api api) => api.GetOne<Offer, OfferEntry>("/programme-offers/{offerId}", "programme-offers.read", "an offer", OfferEntry.Of);
}

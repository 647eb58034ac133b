namespace Samenkracht.Programming.Offers;

/// <summary>Shows an offer to the public.</summary>
/// <param name="On">The day from which.</param>
public sealed record PublishOffer(DateOnly On);

/// <summary>POST /v1/programme-offers/{offerId}/publications.</summary>
public static class PublishOfferEndpoint
{
    /// <summary>Once is enough.</summary>
    public static readonly Rule PublishedTwice = new("offer-published-already", "This offer is published already.");

    public static Decision Decide(PublishOffer command, Offer offer, Asked asked) =>
        offer.RefusesChange is { } unfit ? unfit
        : offer.Status == OfferStatus.Published ? PublishedTwice
        : offer.RefusesOn(command.On, asked) is { } rule ? rule
        : [new OfferPublished(offer.Id, command.On)];

    public static void Map(Api api) => api.Change<Offer, PublishOffer>(
        new()
        {
            Path = "/programme-offers/{offerId}/publications", Right = "programme-offers.change", Facts = [typeof(OfferPublished)],
            Summary = "Publish an offer", Description = "From the day on the offer is shown to the public.", Example = new PublishOffer(new(2022, 4, 1)),
        },
        Decide);
}

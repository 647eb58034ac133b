namespace Samenkracht.Programming.Offers;

/// <summary>Makes a partner co-owner: both plan activities of the offer.</summary>
/// <param name="PartnerId">The organisation.</param>
/// <param name="On">The day from which.</param>
public sealed record CoOwnOffer([property: Id("organisation")] string PartnerId, DateOnly On);

/// <summary>POST /v1/programme-offers/{offerId}/co-owners.</summary>
public static class CoOwnOfferEndpoint
{
    /// <summary>Sharing needs another.</summary>
    public static readonly Rule OwnerAlready = new("offer-owner-already", "This organisation owns the offer already.");

    public static Decision Decide(CoOwnOffer command, Offer offer, Asked asked) =>
        offer.RefusesChange is { } unfit ? unfit
        : offer.RefusesOn(command.On, asked) is { } rule ? rule
        : command.PartnerId == offer.OwnerId || offer.CoOwners.Contains(command.PartnerId) ? OwnerAlready
        : [new OfferCoOwned(offer.Id, command.PartnerId, command.On)];

    public static void Map(Api api) => api.Change<Offer, CoOwnOffer>(
        new()
        {
            Path = "/programme-offers/{offerId}/co-owners", Right = "programme-offers.change", Facts = [typeof(OfferCoOwned)],
            Summary = "Share an offer with a partner", Description = "The partner owns the offer as well; a library that is co-owner plans activities of it.",
            Example = new CoOwnOffer("organisation-bibliotheek-hengelo", new(2022, 9, 1)),
        },
        Decide);
}

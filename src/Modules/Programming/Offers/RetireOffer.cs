using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Offers;

/// <summary>Stops planning an offer; what was planned goes on.</summary>
/// <param name="On">The day from which.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
public sealed record RetireOffer(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/programme-offers/{offerId}/retirements.</summary>
public static class RetireOfferEndpoint
{
    public static Decision Decide(RetireOffer command, Offer offer, Asked asked) =>
        offer.Status == OfferStatus.Retired ? Offer.Retired
        : offer.RefusesOn(command.On, asked) is { } rule ? rule
        : [new OfferRetired(offer.Id, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Offer, RetireOffer>(
        new()
        {
            Path = "/programme-offers/{offerId}/retirements", Right = "programme-offers.change", Facts = [typeof(OfferRetired)],
            Summary = "Retire an offer", Description = "No activity is planned of it any more; those that were go on.",
            Example = new RetireOffer(new(2023, 7, 1), "Te weinig belangstelling"),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Offers;

/// <summary>Describes an offer anew; what was planned of it keeps the earlier description.</summary>
/// <param name="Description">What it is from now on.</param>
/// <param name="On">The day from which.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
public sealed record ReviseOffer(OfferDescription Description, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/programme-offers/{offerId}/revisions.</summary>
public static class ReviseOfferEndpoint
{
    public static Decision Decide(ReviseOffer command, Offer offer, Asked asked)
    {
        var its = command.Description;
        return offer.RefusesChange is { } unfit ? unfit
            : offer.RefusesOn(command.On, asked) is { } rule ? rule
            : its.Refuses(command.On, asked)
            ?? [new OfferRevised(
                offer.Id, offer.Revision + 1, its.Title, its.CoreFunction, its.Theme, its.TargetGroup, its.PlanNodes, Taxonomy.Version, its.InformalLearning,
                its.EvidenceBase, command.On, command.Reason)];
    }

    public static void Map(Api api) => api.Change<Offer, ReviseOffer>(
        new()
        {
            Path = "/programme-offers/{offerId}/revisions", Right = "programme-offers.change", Facts = [typeof(OfferRevised)],
            Summary = "Revise an offer", Description = "Describes it anew, for instance because the policy plan changed. Activities planned before keep the description they had.",
            Example = new ReviseOffer(Examples.Description, new(2023, 1, 9), "Beleidsplan gewijzigd"),
        },
        Decide,
        (command, _) => PlanOutline.Keys(command.Description.PlanNodes));
}

using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Offers;

/// <summary>Describes something the own library can put on.</summary>
/// <param name="Code">The library's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Description">What it is.</param>
/// <param name="DemandSignalId">The demand signal that it answers; null when the library thought of it.</param>
/// <param name="DefinedOn">The day.</param>
public sealed record DefineOffer(
    [property: Code] string? Code, OfferDescription Description, [property: Id("demand-signal")] string? DemandSignalId, DateOnly DefinedOn);

/// <summary>POST /v1/programme-offers.</summary>
public static class DefineOfferEndpoint
{
    public static Decision Decide(DefineOffer command, string id, Asked asked)
    {
        var (its, owner) = (command.Description, asked.By.Organisation!);
        return its.Refuses(command.DefinedOn, asked)
            ?? [new OfferDefined(
                id, owner, its.Title, its.CoreFunction, its.Theme, its.TargetGroup, its.PlanNodes, Taxonomy.Version, its.InformalLearning, its.EvidenceBase,
                command.DemandSignalId, null, command.DefinedOn)];
    }

    public static void Map(Api api) => api.Start<Offer, DefineOffer>(
        new()
        {
            Path = "/programme-offers", Right = "programme-offers.change", Facts = [typeof(OfferDefined)],
            Summary = "Define an offer", Description = "Describes something the caller's library can put on, once; activities are planned of it many times.",
            Example = new DefineOffer("taalcafe", Examples.Description, "demand-signal-taalcafes", new(2022, 3, 21)),
        },
        command => Keys.For("programme-offer", command.Code),
        Decide,
        (command, _) => PlanOutline.Keys(command.Description.PlanNodes));
}

using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Offers;

/// <summary>Describes an offer that was begun because the library takes part in a project.</summary>
/// <param name="Description">What it is.</param>
/// <param name="On">The day.</param>
public sealed record CompleteStub(OfferDescription Description, DateOnly On);

/// <summary>POST /v1/programme-offers/{offerId}/definitions.</summary>
public static class CompleteStubEndpoint
{
    /// <summary>What is described is revised.</summary>
    public static readonly Rule NotAStub = new("offer-not-a-stub", "This offer is described already; revise it.");

    public static Decision Decide(CompleteStub command, Offer offer, Asked asked)
    {
        var its = command.Description;
        return offer.Status != OfferStatus.Stub ? NotAStub
            : offer.RefusesOn(command.On, asked) is { } rule ? rule
            : its.Refuses(command.On, asked)
            ?? [new OfferDefined(
                offer.Id, offer.OwnerId, its.Title, its.CoreFunction, its.Theme, its.TargetGroup, its.PlanNodes, Taxonomy.Version, its.InformalLearning,
                its.EvidenceBase, null, offer.ProjectId, command.On)];
    }

    public static void Map(Api api) => api.Change<Offer, CompleteStub>(
        new()
        {
            Path = "/programme-offers/{offerId}/definitions", Right = "programme-offers.change", Facts = [typeof(OfferDefined)],
            Summary = "Define an offer that was begun by a project", Description = "The offer keeps its project; from now on activities can be planned of it.",
            Example = new CompleteStub(Examples.Description, new(2022, 3, 21)),
        },
        Decide,
        (command, _) => PlanOutline.Keys(command.Description.PlanNodes));
}

using System.Collections.Immutable;

namespace Samenkracht.Programming.Offers;

/// <summary>What decisions about an offer, and about activities of it, need to know.</summary>
public sealed record Offer(
    string Id, string OwnerId, string Title, OfferStatus Status, CoreFunction? CoreFunction, Theme? Theme, TargetGroup? TargetGroup, ImmutableArray<string> PlanNodes,
    bool InformalLearning, string? DemandSignalId, string? ProjectId, ImmutableArray<string> CoOwners, int Revision, DateOnly From) : IBelong
{
    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OwnerId == organisationId;

    public static Offer Create(OfferDefined e) => new(
        e.OfferId, e.OwnerId, e.Title, OfferStatus.Defined, e.CoreFunction, e.Theme, e.TargetGroup, [.. e.PlanNodes],
        e.InformalLearning, e.DemandSignalId, e.ProjectId, [], 0, e.DefinedOn);

    public static Offer Create(OfferStubMade e) =>
        new(e.OfferId, e.OwnerId, e.Title, OfferStatus.Stub, null, null, null, [.. e.PlanNodes], false, null, e.ProjectId, [], 0, e.On);

    public Offer Apply(OfferDefined e) => this with
    {
        Title = e.Title, Status = OfferStatus.Defined, CoreFunction = e.CoreFunction, Theme = e.Theme, TargetGroup = e.TargetGroup, PlanNodes = [.. e.PlanNodes],
        InformalLearning = e.InformalLearning, DemandSignalId = e.DemandSignalId,
    };

    public Offer Apply(OfferCoOwned e) => this with { CoOwners = CoOwners.Add(e.PartnerId) };

    public Offer Apply(OfferPublished _) => this with { Status = OfferStatus.Published };

    public Offer Apply(OfferRevised e) => this with
    {
        Title = e.Title, CoreFunction = e.CoreFunction, Theme = e.Theme, TargetGroup = e.TargetGroup, PlanNodes = [.. e.PlanNodes],
        InformalLearning = e.InformalLearning, Revision = e.Revision,
    };

    public Offer Apply(OfferRetired _) => this with { Status = OfferStatus.Retired };
}

using System.Collections.Immutable;

namespace Samenkracht.Programming.Offers;

/// <summary>What decisions about an offer, and about activities of it, need to know.</summary>
public sealed record Offer(
    string Id, string OwnerId, string Title, OfferStatus Status, CoreFunction? CoreFunction, Theme? Theme, TargetGroup? TargetGroup, ImmutableArray<string> PlanNodes,
    bool InformalLearning, string? DemandSignalId, string? ProjectId, ImmutableArray<string> CoOwners, int Revision, DateOnly From,
    ImmutableArray<Passage> Passages, ImmutableArray<OfferRisk> Risks) : IBelong
{
    /// <summary>What is over is not changed.</summary>
    public static readonly Rule Retired = new("offer-retired", "This offer is retired.");

    /// <summary>A stub is described first.</summary>
    public static readonly Rule NotDescribed = new("offer-not-described", "This offer was begun by a project and is not described yet.");

    /// <summary>What is reported has happened.</summary>
    public static readonly Rule InFuture = new("offer-in-future", "What is recorded of an offer cannot lie in the future.");

    /// <summary>Nothing happens before it was thought of.</summary>
    public static readonly Rule BeforeDefined = new("offer-before-defined", "This day lies before the offer was first known.");

    /// <summary>Why it cannot be changed; null when it can.</summary>
    public Rule? RefusesChange => Status switch
    {
        OfferStatus.Retired => Retired,
        OfferStatus.Stub => NotDescribed,
        _ => null,
    };

    /// <summary>Why nothing can have happened to it on the day; null when it can.</summary>
    public Rule? RefusesOn(DateOnly day, Asked asked) => day > asked.Today ? InFuture : day < From ? BeforeDefined : null;

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OwnerId == organisationId;

    public static Offer Create(OfferDefined e) => new(
        e.OfferId, e.OwnerId, e.Title, OfferStatus.Defined, e.CoreFunction, e.Theme, e.TargetGroup, [.. e.PlanNodes],
        e.InformalLearning, e.DemandSignalId, e.ProjectId, [], 0, e.DefinedOn, [], []);

    public static Offer Create(OfferStubMade e) =>
        new(e.OfferId, e.OwnerId, e.Title, OfferStatus.Stub, null, null, null, [.. e.PlanNodes], false, null, e.ProjectId, [], 0, e.On, [], []);

    public Offer Apply(OfferDefined e) => this with
    {
        Title = e.Title, Status = OfferStatus.Defined, CoreFunction = e.CoreFunction, Theme = e.Theme, TargetGroup = e.TargetGroup, PlanNodes = [.. e.PlanNodes],
        InformalLearning = e.InformalLearning, DemandSignalId = e.DemandSignalId,
    };

    // A library that takes part again finds its offer waiting again.
    public Offer Apply(OfferStubMade e) => this with { Status = OfferStatus.Stub, Title = e.Title, PlanNodes = [.. e.PlanNodes] };

    public Offer Apply(OfferCoOwned e) => this with { CoOwners = CoOwners.Add(e.PartnerId) };

    public Offer Apply(OfferPublished _) => this with { Status = OfferStatus.Published };

    public Offer Apply(OfferRevised e) => this with
    {
        Title = e.Title, CoreFunction = e.CoreFunction, Theme = e.Theme, TargetGroup = e.TargetGroup, PlanNodes = [.. e.PlanNodes],
        InformalLearning = e.InformalLearning, Revision = e.Revision,
    };

    public Offer Apply(OfferPassedOn e) => this with { OwnerId = e.OwnerId, Passages = Passages.Add(new(e.FromOwnerId, e.OwnerId, e.MergerId, e.On)) };

    public Offer Apply(OfferPutAtRisk e) => this with { Risks = [.. Risks.Where(risk => risk.AgreementId != e.AgreementId), new(e.AgreementId, e.From)] };

    public Offer Apply(OfferRiskLifted e) => this with { Risks = [.. Risks.Where(risk => risk.AgreementId != e.AgreementId)] };

    public Offer Apply(OfferRetired _) => this with { Status = OfferStatus.Retired };
}

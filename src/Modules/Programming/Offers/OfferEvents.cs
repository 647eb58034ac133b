namespace Samenkracht.Programming.Offers;

/// <summary>A library described something it can put on.</summary>
public sealed record OfferDefined(
    string OfferId, string OwnerId, string Title, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup, IReadOnlyList<string> PlanNodes,
    string TaxonomyVersion, bool InformalLearning, string? EvidenceBase, string? DemandSignalId, string? ProjectId, DateOnly DefinedOn) : IFact
{
    DateOnly IFact.ValidFrom => DefinedOn;
}

/// <summary>A library takes part in a project, so an offer of it waits to be defined.</summary>
public sealed record OfferStubMade(string OfferId, string OwnerId, string Title, string ProjectId, IReadOnlyList<string> PlanNodes, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A partner became co-owner of an offer.</summary>
public sealed record OfferCoOwned(string OfferId, string PartnerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An offer is shown to the public.</summary>
public sealed record OfferPublished(string OfferId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An offer was described anew; what was planned keeps the earlier description.</summary>
public sealed record OfferRevised(
    string OfferId, int Revision, string Title, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup, IReadOnlyList<string> PlanNodes,
    string TaxonomyVersion, bool InformalLearning, string? EvidenceBase, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A merger, or its annulment, made the offer that of another organisation.</summary>
public sealed record OfferPassedOn(string OfferId, string FromOwnerId, string OwnerId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An agreement that brings its owner money ends: from <c>From</c> the offer is at risk.</summary>
public sealed record OfferPutAtRisk(string OfferId, string AgreementId, DateOnly From, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The agreement goes on after all.</summary>
public sealed record OfferRiskLifted(string OfferId, string AgreementId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An offer is no longer planned.</summary>
public sealed record OfferRetired(string OfferId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

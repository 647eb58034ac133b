namespace Samenkracht.Partnerships.Mergers;

/// <summary>Libraries intend to go on as one.</summary>
public sealed record MergerProposed(
    string MergerId, IReadOnlyList<string> Parties, MergerSuccessor Successor, DateOnly ProposedOn, DateOnly IntendedOn) : IFact
{
    DateOnly IFact.ValidFrom => ProposedOn;
}

/// <summary>A party goes on alone.</summary>
public sealed record MergerPartyWithdrew(string MergerId, string PartyId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => PartyId;
}

/// <summary>The proposal is deposited and announced: creditors have a month (BW 2:314 and 2:316).</summary>
public sealed record MergerProposalPublished(string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A creditor opposes the merger in court (BW 2:316); who that is, is not kept.</summary>
public sealed record CreditorOpposed(string MergerId, string Number, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An opposition no longer stands in the way.</summary>
public sealed record OppositionResolved(string MergerId, string Number, OppositionOutcome Outcome, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A municipality that the parties serve agrees.</summary>
public sealed record MunicipalConsentGiven(string MergerId, string MunicipalityId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => MunicipalityId;
}

/// <summary>The court approves the merger of foundations (BW 2:317, paragraph 5).</summary>
public sealed record CourtApproved(string MergerId, string Court, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A party has decided to merge (BW 2:317).</summary>
public sealed record MergerPartyDecided(string MergerId, string PartyId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;

    string? IFact.OnBehalfOf => PartyId;
}

/// <summary>The deed was executed: from <c>EffectiveOn</c> the successor holds the whole estate of the predecessors.</summary>
public sealed record MergerEffective(
    string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, DateOnly DeedOn, DateOnly EffectiveOn,
    IReadOnlyList<EstateItem> Succession, string? Reason) : IFact
{
    DateOnly IFact.ValidFrom => EffectiveOn;
}

/// <summary>A court annulled the merger (BW 2:323): from <c>AnnulledOn</c> the predecessors have again what they had.</summary>
public sealed record MergerAnnulled(
    string MergerId, IReadOnlyList<string> Predecessors, string SuccessorId, DateOnly EffectiveOn, string Court, AnnulmentGround Ground, DateOnly DepositedOn,
    DateOnly ClaimedOn, DateOnly RuledOn, DateOnly AnnulledOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => AnnulledOn;
}

/// <summary>The merger is off.</summary>
public sealed record MergerCancelled(string MergerId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

namespace Samenkracht.Partnerships.Agreements;

/// <summary>Terms were put on paper; nobody is bound yet.</summary>
public sealed record AgreementDrafted(
    string AgreementId, string Title, AgreementLevel Level, IReadOnlyList<string> Scope, IReadOnlyList<Party> Parties,
    DateOnly From, DateOnly? Until, decimal? YearlyContribution, DateOnly DraftedOn) : IFact
{
    DateOnly IFact.ValidFrom => DraftedOn;
}

/// <summary>One more party to a draft.</summary>
public sealed record AgreementPartyAdded(string AgreementId, Party Party, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A party left a draft.</summary>
public sealed record AgreementPartyRemoved(string AgreementId, string PartyId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A party signed; the document itself is kept elsewhere, its SHA-256 is here.</summary>
public sealed record AgreementSigned(
    string AgreementId, string PartyId, SignatoryPosition Position, DateOnly SignedOn, string? DocumentHash) : IFact
{
    DateOnly IFact.ValidFrom => SignedOn;

    string? IFact.OnBehalfOf => PartyId;
}

/// <summary>Every party that must sign has signed: all are bound, from the agreed day.</summary>
public sealed record AgreementCameIntoForce(string AgreementId, DateOnly From, DateOnly? Until) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>Other terms were put on paper; the present ones hold until all have signed these.</summary>
public sealed record AmendmentProposed(
    string AgreementId, int Number, IReadOnlyList<string> Scope, decimal? YearlyContribution, DateOnly EffectiveFrom, DateOnly ProposedOn) : IFact
{
    DateOnly IFact.ValidFrom => ProposedOn;
}

/// <summary>A later end was put on paper; the present one holds until all have signed this.</summary>
public sealed record RenewalProposed(string AgreementId, int Number, DateOnly Until, DateOnly ProposedOn) : IFact
{
    DateOnly IFact.ValidFrom => ProposedOn;
}

/// <summary>A party signed a proposed amendment or renewal.</summary>
public sealed record AmendmentSigned(string AgreementId, int Number, string PartyId, SignatoryPosition Position, DateOnly SignedOn) : IFact
{
    DateOnly IFact.ValidFrom => SignedOn;

    string? IFact.OnBehalfOf => PartyId;
}

/// <summary>A proposed amendment or renewal is off the table.</summary>
public sealed record AmendmentWithdrawn(string AgreementId, int Number, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>All signed: the amended terms hold.</summary>
public sealed record AgreementAmended(
    string AgreementId, int Number, IReadOnlyList<string> Scope, decimal? YearlyContribution, DateOnly EffectiveFrom) : IFact
{
    DateOnly IFact.ValidFrom => EffectiveFrom;
}

/// <summary>All signed: the agreement runs on until the later day.</summary>
public sealed record AgreementRenewed(string AgreementId, int Number, DateOnly Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A party gave notice; the agreement binds until and including <c>EndsOn</c>.</summary>
public sealed record AgreementTerminated(string AgreementId, DateOnly EndsOn, DateOnly NoticeOn, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => NoticeOn;
}

/// <summary>The agreed last day, <c>Until</c>, has passed.</summary>
public sealed record AgreementExpired(string AgreementId, DateOnly Until) : IFact
{
    DateOnly IFact.ValidFrom => Until.AddDays(1);
}

/// <summary>
/// The merger by which a successor had come in the place of parties was annulled: these are parties again, and are bound by what the
/// successor agreed meanwhile.
/// </summary>
public sealed record AgreementReturned(
    string AgreementId, string SuccessorId, bool SuccessorStays, IReadOnlyList<Party> Parties, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Another organisation took a party's place, under universal title (BW 2:309); the agreement stays the same one.</summary>
public sealed record AgreementAssigned(string AgreementId, string FromPartyId, string ToPartyId, DateOnly On, string Basis) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

namespace Samenkracht.Volunteers.Agreements;

/// <summary>An organisation offered a volunteer the first agreement; nobody is bound yet.</summary>
public sealed record VolunteerAgreementOffered(
    string AgreementId, string VolunteerId, string PersonId, string OrganisationId, int Number, AgreedTerms Terms, DateOnly From, DateOnly? Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>An organisation offered a volunteer one more agreement, after the one before it ended.</summary>
public sealed record VolunteerAgreementOfferedAgain(
    string AgreementId, string VolunteerId, string PersonId, string OrganisationId, int Number, AgreedTerms Terms, DateOnly From, DateOnly? Until, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The volunteer or the organisation signed; the document is kept elsewhere, its SHA-256 is here.</summary>
public sealed record VolunteerAgreementSigned(
    string AgreementId, string VolunteerId, string PersonId, string OrganisationId, int Number, Signatory By, string? DocumentHash, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Both agreed to other terms, from a day on.</summary>
public sealed record VolunteerAgreementAmended(
    string AgreementId, string VolunteerId, string PersonId, string OrganisationId, int Number, AgreedTerms Terms, DateOnly From, DateOnly AgreedOn) : IFact
{
    DateOnly IFact.ValidFrom => AgreedOn;
}

/// <summary>An agreement ends, with <c>On</c> as its last day; an offer that was not signed lapses.</summary>
public sealed record VolunteerAgreementEnded(
    string AgreementId, string VolunteerId, string PersonId, string OrganisationId, int Number, string Reason, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>The successor of an organisation stands in its place, under universal title (BW 2:309); the agreement stays the same one.</summary>
public sealed record VolunteerAgreementAssigned(
    string AgreementId, string VolunteerId, string PersonId, int Number, string FromId, string ToId, string Basis, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

using Samenkracht.Common.Sealing;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>A certificate of conduct (VOG) was asked for, for the first time.</summary>
public sealed record ScreeningRequested(string ScreeningId, string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A certificate of conduct was asked for again: it has to be renewed, or was refused before.</summary>
public sealed record ScreeningRequestedAgain(string ScreeningId, string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Somebody saw the certificate. Of what is in it only the date and the number, sealed, are kept (AVG art. 10).</summary>
public sealed record ScreeningConfirmed(
    string ScreeningId, string VolunteerId, string PersonId, string OrganisationId, Sealed CertificateNumber, DateOnly IssuedOn, string SeenBy,
    int ValidMonths, DateOnly ValidUntil, DateOnly SeenOn) : IPersonal
{
    DateOnly IFact.ValidFrom => SeenOn;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>No certificate was issued; why is nobody's business.</summary>
public sealed record ScreeningRefused(string ScreeningId, string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A certificate or waiver is no longer good; <c>On</c> is the first day without.</summary>
public sealed record ScreeningExpired(string ScreeningId, string VolunteerId, string PersonId, string OrganisationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A director lets a volunteer work without a certificate, for a reason.</summary>
public sealed record ScreeningWaived(
    string ScreeningId, string VolunteerId, string PersonId, string OrganisationId, DateOnly? Until, string Reason, string WaivedBy, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>By a merger, or its annulment, the screening of a volunteer is another organisation's, with what was seen before.</summary>
public sealed record ScreeningPassedOn(
    string ScreeningId, string VolunteerId, string PersonId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

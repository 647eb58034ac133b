using Samenkracht.Common.Sealing;
using Samenkracht.Programming.People;

namespace Samenkracht.Programming.Registrations;

/// <summary>People can register for an activity.</summary>
public sealed record RegistrationListOpened(
    string RegistrationListId, string ActivityId, string OrganisationId, int Capacity, bool ForMinors, DateOnly OpenedOn) : IFact
{
    DateOnly IFact.ValidFrom => OpenedOn;
}

/// <summary>A participant has a place.</summary>
public sealed record ParticipantRegistered(
    string RegistrationListId, string RegistrationId, string SubjectId, string OrganisationId, Sealed Name, Sealed? Email, Sealed? Phone,
    Sealed? ParentName, Sealed? ParentContact, bool PhotoConsent, DateOnly On) : IPersonal
{
    DateOnly IFact.ValidFrom => On;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>A participant waits for a place.</summary>
public sealed record ParticipantPutOnWaitlist(
    string RegistrationListId, string RegistrationId, string SubjectId, string OrganisationId, Sealed Name, Sealed? Email, Sealed? Phone,
    Sealed? ParentName, Sealed? ParentContact, bool PhotoConsent, DateOnly On) : IPersonal
{
    DateOnly IFact.ValidFrom => On;

    string IPersonal.ControllerId => OrganisationId;
}

/// <summary>A place came free for a participant who waited.</summary>
public sealed record ParticipantPromoted(string RegistrationListId, string RegistrationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A participant will not come.</summary>
public sealed record RegistrationCancelled(string RegistrationListId, string RegistrationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A participant came to a session.</summary>
public sealed record ParticipantCheckedIn(string RegistrationListId, string RegistrationId, int SessionNumber, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Nobody can register any more.</summary>
public sealed record RegistrationListClosed(string RegistrationListId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A participant became unknown for good: the values and the key are destroyed, the registrations go on to count.</summary>
public sealed record ParticipantErased(
    string RegistrationListId, IReadOnlyList<string> RegistrationIds, string SubjectId, string OrganisationId, ErasureBasis LegalBasis, DateOnly On) : IErasesSubject
{
    DateOnly IFact.ValidFrom => On;

    string IErasesSubject.ControllerId => OrganisationId;
}

/// <summary>A merger, or its annulment, made the list that of another organisation.</summary>
public sealed record RegistrationListPassedOn(
    string RegistrationListId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

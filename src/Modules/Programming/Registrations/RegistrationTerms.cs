using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Programming.Registrations;

/// <summary>Where a participant stands on a list.</summary>
public enum RegistrationStatus
{
    /// <summary>Heeft een plaats.</summary>
    Registered,

    /// <summary>Staat op de wachtlijst.</summary>
    Waiting,

    /// <summary>Afgemeld.</summary>
    Cancelled,
}

/// <summary>Who wants to take part; every member but the last is sealed before it is stored.</summary>
/// <param name="Name">The name of the participant.</param>
/// <param name="Email">Where to write to; null when unknown.</param>
/// <param name="Phone">Where to call; null when unknown.</param>
/// <param name="ParentName">The name of a parent or guardian; needed on a list for minors.</param>
/// <param name="ParentContact">How to reach that parent; needed on a list for minors.</param>
/// <param name="PhotoConsent">Whether photos may be taken: asked for apart from taking part, and refused without consequence (AVG art. 7).</param>
public sealed record Participant(
    [property: Length(1, 200)] string Name,
    [property: Length(3, 254)] string? Email,
    [property: Length(3, 40)] string? Phone,
    [property: Length(1, 200)] string? ParentName,
    [property: Length(3, 254)] string? ParentContact,
    bool PhotoConsent);

/// <summary>One registration on a list; what says who it is, is sealed.</summary>
/// <param name="Id">Its number on the list: r-1, r-2 and so on.</param>
/// <param name="SubjectId">The pseudonym of the participant.</param>
/// <param name="Name">Sealed.</param>
/// <param name="Email">Sealed.</param>
/// <param name="Phone">Sealed.</param>
/// <param name="ParentName">Sealed.</param>
/// <param name="ParentContact">Sealed.</param>
/// <param name="PhotoConsent">Whether photos may be taken.</param>
/// <param name="On">The day of the registration.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Sessions">The numbers of the sessions that were attended.</param>
/// <param name="IsErased">Whether the participant was erased; the registration goes on to count.</param>
public sealed record Registration(
    string Id, string SubjectId, Sealed Name, Sealed? Email, Sealed? Phone, Sealed? ParentName, Sealed? ParentContact, bool PhotoConsent, DateOnly On,
    RegistrationStatus Status, ImmutableArray<int> Sessions, bool IsErased);

/// <summary>The number of a registration on its list.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RegistrationIdAttribute : RegularExpressionAttribute
{
    /// <summary>Checks the form.</summary>
    public RegistrationIdAttribute() : base("^r-[1-9][0-9]{0,5}$") => ErrorMessage = "This must be the number of a registration, such as r-1.";
}

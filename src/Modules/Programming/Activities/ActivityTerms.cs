using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Activities;

/// <summary>How people take part in an activity.</summary>
public enum DeliveryForm
{
    /// <summary>Op locatie.</summary>
    Physical,

    /// <summary>Online.</summary>
    Online,

    /// <summary>Op locatie en online tegelijk.</summary>
    Hybrid,

    /// <summary>Op school of op de opvang.</summary>
    AtSchool,
}

/// <summary>As what a partner takes part in an activity.</summary>
public enum PartnerRole
{
    /// <summary>Organiseert mee.</summary>
    CoOrganiser,

    /// <summary>Ontvangt de deelnemers.</summary>
    Host,

    /// <summary>Brengt de kennis in.</summary>
    Expert,

    /// <summary>Verwijst deelnemers door.</summary>
    Referrer,

    /// <summary>Betaalt mee.</summary>
    Funder,
}

/// <summary>How far a session has come.</summary>
public enum SessionStatus
{
    /// <summary>Gepland.</summary>
    Planned,

    /// <summary>Gehouden.</summary>
    Held,

    /// <summary>Afgezegd; it counts nowhere.</summary>
    Cancelled,

    /// <summary>Recorded as held, and later found not to have been.</summary>
    Annulled,
}

/// <summary>How the number of people who came was obtained: the basis of the figure.</summary>
public enum AttendanceWay
{
    /// <summary>Geteld.</summary>
    Counted,

    /// <summary>Geschat.</summary>
    Estimated,
}

/// <summary>The ages in which visitors are told apart without knowing who they are.</summary>
public enum AgeBand
{
    /// <summary>0 tot 4 jaar.</summary>
    Under4,

    /// <summary>4 tot 12 jaar.</summary>
    From4To12,

    /// <summary>12 tot 18 jaar.</summary>
    From12To18,

    /// <summary>18 tot 65 jaar.</summary>
    From18To65,

    /// <summary>65 jaar en ouder.</summary>
    Over65,

    /// <summary>Onbekend.</summary>
    Unknown,
}

/// <summary>How many of one age came.</summary>
/// <param name="AgeBand">The age.</param>
/// <param name="Count">How many, 0 or more.</param>
public sealed record BandCount(AgeBand AgeBand, [property: Range(0, 100_000)] int Count);

/// <summary>A partner in an activity.</summary>
/// <param name="PartnerId">The organisation.</param>
/// <param name="Role">As what it takes part.</param>
/// <param name="From">From which day.</param>
public sealed record ActivityPartner(string PartnerId, PartnerRole Role, DateOnly From);

/// <summary>One gathering of an activity.</summary>
/// <param name="Number">Its number within the activity, from 1.</param>
/// <param name="LocationId">Where; null for online or at a school.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="Day">The business day on which it starts.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Capacity">How many people can come.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Since">The day on which it was planned as it is now, or cancelled.</param>
/// <param name="NeedsPlace">Whether it cannot take place where it is planned.</param>
/// <param name="Lapsed">Whether it was cancelled because its project was stopped, and nobody has looked at it since.</param>
/// <param name="Way">How those who came were counted; null before that.</param>
/// <param name="Total">How many came; null before they were counted.</param>
/// <param name="StaffMinutes">Minutes of staff; null before they were recorded.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers; null before they were recorded.</param>
public sealed record Session(
    int Number, string? LocationId, DateTimeOffset StartsAt, DateOnly Day, int Minutes, int Capacity, SessionStatus Status, DateOnly Since,
    bool NeedsPlace = false, bool Lapsed = false, AttendanceWay? Way = null, int? Total = null, int? StaffMinutes = null, int? VolunteerMinutes = null);

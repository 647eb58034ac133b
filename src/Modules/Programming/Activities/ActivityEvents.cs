using Samenkracht.Common.Figures;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>A library planned a series of sessions, with or without an offer behind it.</summary>
public sealed record ActivityPlanned(
    string ActivityId, string OrganisationId, string? OfferId, string Title, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup,
    IReadOnlyList<string> PlanNodes, string TaxonomyVersion, string? ProjectId, DeliveryForm DeliveryForm, bool GroupsBroughtTogether, bool CitizenLed,
    int Capacity, decimal Price, DateOnly PlannedOn) : IFact
{
    DateOnly IFact.ValidFrom => PlannedOn;
}

/// <summary>A partner takes part in an activity.</summary>
public sealed record ActivityPartnerAssigned(string ActivityId, string PartnerId, PartnerRole Role, DateOnly From) : IFact
{
    DateOnly IFact.ValidFrom => From;
}

/// <summary>People can register for an activity.</summary>
public sealed record ActivityRegistrationOpened(string ActivityId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A session of an activity was planned.</summary>
public sealed record SessionScheduled(
    string ActivityId, int Session, string OrganisationId, string? LocationId, DateTimeOffset StartsAt, DateOnly Day, int Minutes, int Capacity, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A planned session takes place at another time or place.</summary>
public sealed record SessionRescheduled(
    string ActivityId, int Session, string OrganisationId, string? FromLocationId, DateTimeOffset FromStartsAt, string? LocationId, DateTimeOffset StartsAt, DateOnly Day,
    int Minutes, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A planned session does not take place; with the project when it is because that was stopped.</summary>
public sealed record SessionCancelled(
    string ActivityId, int Session, string OrganisationId, string? LocationId, DateTimeOffset StartsAt, string? HaltedProjectId, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A cancelled session takes place after all, when it was planned.</summary>
public sealed record SessionReinstated(
    string ActivityId, int Session, string OrganisationId, string? LocationId, DateTimeOffset StartsAt, DateOnly Day, DateOnly On, string Reason) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A project that was stopped goes on: these sessions lapsed meanwhile and can be planned again, which nobody does in silence.</summary>
public sealed record ActivityCanBeRescheduled(string ActivityId, string ProjectId, IReadOnlyList<int> Sessions, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>These planned sessions cannot take place where they are planned, from a day on.</summary>
public sealed record SessionsNeedAnotherPlace(string ActivityId, IReadOnlyList<int> Sessions, string LocationId, DateOnly From, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>These planned sessions can take place where they are planned after all.</summary>
public sealed record SessionsKeepTheirPlace(string ActivityId, IReadOnlyList<int> Sessions, string LocationId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>A session took place.</summary>
public sealed record SessionHeld(HeldSession Session) : ICounted
{
    DateOnly IFact.ValidFrom => Session.HeldOn;

    IEnumerable<Figure> ICounted.Figures => [Session.Adds(HeldSession.Sessions, 1)];
}

/// <summary>It is known how many came; a reason is there when they were more than there was room for.</summary>
public sealed record AttendanceRecorded(
    HeldSession Session, AttendanceWay Way, int Total, IReadOnlyList<BandCount> Bands, int? Newcomers, string? OverrideReason) : ICounted
{
    DateOnly IFact.ValidFrom => Session.HeldOn;

    string? IFact.Reason => OverrideReason;

    IEnumerable<Figure> ICounted.Figures => [Session.Came(Way, Total)];
}

/// <summary>Another number of people came than was recorded.</summary>
public sealed record AttendanceCorrected(
    HeldSession Session, AttendanceWay WayBefore, int TotalBefore, AttendanceWay Way, int Total, IReadOnlyList<BandCount> Bands, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => Session.HeldOn;

    IEnumerable<Figure> ICounted.Figures => Way == WayBefore
        ? [Session.Came(Way, Total - TotalBefore)]
        : [Session.Came(WayBefore, -TotalBefore), Session.Came(Way, Total)];
}

/// <summary>It is known how long people worked for a session.</summary>
public sealed record SessionHoursRecorded(HeldSession Session, int StaffMinutes, int VolunteerMinutes) : ICounted
{
    DateOnly IFact.ValidFrom => Session.HeldOn;

    IEnumerable<Figure> ICounted.Figures => [Session.Adds(HeldSession.StaffMinutes, StaffMinutes), Session.Adds(HeldSession.VolunteerMinutes, VolunteerMinutes)];
}

/// <summary>People worked another time for a session than was recorded.</summary>
public sealed record SessionHoursCorrected(
    HeldSession Session, int StaffMinutesBefore, int VolunteerMinutesBefore, int StaffMinutes, int VolunteerMinutes, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => Session.HeldOn;

    IEnumerable<Figure> ICounted.Figures =>
    [
        Session.Adds(HeldSession.StaffMinutes, StaffMinutes - StaffMinutesBefore), Session.Adds(HeldSession.VolunteerMinutes, VolunteerMinutes - VolunteerMinutesBefore),
    ];
}

/// <summary>A session that was recorded as held was none: what it brought is taken back. It was none from its own day on.</summary>
public sealed record SessionAnnulled(
    HeldSession Session, AttendanceWay? WayBefore, int TotalBefore, int StaffMinutesBefore, int VolunteerMinutesBefore, DateOnly On, string Reason) : ICounted
{
    DateOnly IFact.ValidFrom => Session.HeldOn;

    IEnumerable<Figure> ICounted.Figures =>
    [
        Session.Adds(HeldSession.Sessions, -1), Session.Came(WayBefore ?? AttendanceWay.Counted, -TotalBefore),
        Session.Adds(HeldSession.StaffMinutes, -StaffMinutesBefore), Session.Adds(HeldSession.VolunteerMinutes, -VolunteerMinutesBefore),
    ];
}

/// <summary>A merger, or its annulment, made the activity that of another organisation.</summary>
public sealed record ActivityPassedOn(string ActivityId, string FromOrganisationId, string OrganisationId, string MergerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>All sessions are over and counted; from now on there are only corrections.</summary>
public sealed record ActivityCompleted(string ActivityId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

using Samenkracht.Programming.Offers;

namespace Samenkracht.Programming.Activities;

/// <summary>An activity as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="OfferId">The offer that is planned; null for none.</param>
/// <param name="Title">Its title.</param>
/// <param name="CoreFunction">The function of the library that it serves in the first place.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="TargetGroup">For whom it is meant in the first place.</param>
/// <param name="PlanNodes">The nodes of policy plans that it works on.</param>
/// <param name="ProjectId">The network project that it is part of; null for none.</param>
/// <param name="DeliveryForm">How people take part.</param>
/// <param name="GroupsBroughtTogether">Whether it brings people together who would not meet otherwise.</param>
/// <param name="CitizenLed">Whether inhabitants lead it themselves.</param>
/// <param name="Capacity">How many people can come to a session.</param>
/// <param name="Price">What taking part costs, in euros.</param>
/// <param name="PlannedOn">The day on which it was planned.</param>
/// <param name="RegistrationFrom">From which day people can register; null while they cannot.</param>
/// <param name="CompletedOn">The day on which it was completed; null before that.</param>
/// <param name="Partners">Who it is made with.</param>
/// <param name="Sessions">Its sessions, in the order of their numbers.</param>
/// <param name="Figures">What its sessions brought together.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record ActivityEntry(
    string Id, string OrganisationId, string? OfferId, string Title, CoreFunction CoreFunction, Theme Theme, TargetGroup TargetGroup, IReadOnlyList<string> PlanNodes,
    string? ProjectId, DeliveryForm DeliveryForm, bool GroupsBroughtTogether, bool CitizenLed, int Capacity, decimal Price, DateOnly PlannedOn,
    DateOnly? RegistrationFrom, DateOnly? CompletedOn, IReadOnlyList<ActivityPartner> Partners, IReadOnlyList<SessionEntry> Sessions, ActivityFigures Figures, string History)
{
    internal static ActivityEntry Of(Activity state) => new(
        state.Id, state.OrganisationId, state.OfferId, state.Title, state.CoreFunction, state.Theme, state.TargetGroup, state.PlanNodes,
        state.ProjectId, state.DeliveryForm, state.GroupsBroughtTogether, state.CitizenLed, state.Capacity, state.Price, state.PlannedOn,
        state.RegistrationFrom, state.CompletedOn, state.Partners, [.. state.Sessions.Select(SessionEntry.Of)],
        new(state.Sessions.Count(session => session.Status == SessionStatus.Held), state.Sessions.Sum(session => session.Total ?? 0),
            state.Sessions.Sum(session => session.StaffMinutes ?? 0), state.Sessions.Sum(session => session.VolunteerMinutes ?? 0)),
        $"/v1/activities/{state.Id}/history");
}

/// <summary>A session as the API shows it.</summary>
/// <param name="Number">Its number within the activity, from 1.</param>
/// <param name="LocationId">Where; null for online or at a school.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Capacity">How many people can come.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="NeedsPlace">Whether it cannot take place where it is planned.</param>
/// <param name="Way">How those who came were counted; null before that.</param>
/// <param name="Total">How many came; null before they were counted.</param>
/// <param name="StaffMinutes">Minutes of staff; null before they were recorded.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers; null before they were recorded.</param>
public sealed record SessionEntry(
    int Number, string? LocationId, DateTimeOffset StartsAt, int Minutes, int Capacity, SessionStatus Status, bool NeedsPlace, AttendanceWay? Way, int? Total,
    int? StaffMinutes, int? VolunteerMinutes)
{
    internal static SessionEntry Of(Session session) => new(
        session.Number, session.LocationId, session.StartsAt, session.Minutes, session.Capacity, session.Status, session.NeedsPlace, session.Way, session.Total,
        session.StaffMinutes, session.VolunteerMinutes);
}

/// <summary>What sessions brought.</summary>
/// <param name="Sessions">Sessions held.</param>
/// <param name="Participants">People who came; who came twice counts twice.</param>
/// <param name="StaffMinutes">Minutes of staff.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers.</param>
public sealed record ActivityFigures(int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes);

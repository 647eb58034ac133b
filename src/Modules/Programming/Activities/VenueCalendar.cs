using Samenkracht.Programming.Offers;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>What takes place at a venue in a period.</summary>
/// <param name="VenueId">The venue.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Sessions">The sessions, by start.</param>
public sealed record VenueCalendar(string VenueId, DateOnly From, DateOnly Until, IReadOnlyList<CalendarSession> Sessions)
{
    /// <summary>The sessions of these activities that are at the venue in the period.</summary>
    public static VenueCalendar Of(Venue venue, DateOnly from, DateOnly until, IEnumerable<Activity> activities) => new(
        venue.Id, from, until,
        [.. activities.SelectMany(activity => activity.Sessions
                .Where(session => session.LocationId == venue.LocationId && session.Day >= from && session.Day <= until)
                .Select(session => CalendarSession.Of(activity, session)))
            .OrderBy(session => session.StartsAt).ThenBy(session => session.ActivityId, StringComparer.Ordinal).ThenBy(session => session.Session)]);
}

/// <summary>A session in a calendar.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Session">The number of the session in it.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="Title">The title of the activity.</param>
/// <param name="TargetGroup">For whom it is meant in the first place.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="EndsAt">When it ends, UTC.</param>
/// <param name="Capacity">How many people can come.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="NeedsPlace">Whether it cannot take place here.</param>
public sealed record CalendarSession(
    string ActivityId, int Session, string OrganisationId, string Title, TargetGroup TargetGroup, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Capacity,
    SessionStatus Status, bool NeedsPlace)
{
    internal static CalendarSession Of(Activity activity, Session session) => new(
        activity.Id, session.Number, activity.OrganisationId, activity.Title, activity.TargetGroup, session.StartsAt, session.StartsAt.AddMinutes(session.Minutes),
        session.Capacity, session.Status, session.NeedsPlace);
}

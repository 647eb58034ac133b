using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>Moves a planned session to another time or place.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="LocationId">Where it will be; null for online or at a school.</param>
/// <param name="StartsAt">When it will start.</param>
/// <param name="Minutes">How long it will last.</param>
/// <param name="Reason">Why.</param>
public sealed record RescheduleSession(
    [property: Range(1, Activity.MostSessions)] int Session,
    [property: Id("location")] string? LocationId,
    DateTimeOffset StartsAt,
    [property: Range(15, 720)] int Minutes,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/activities/{activityId}/reschedulings.</summary>
public static class RescheduleSessionEndpoint
{
    /// <summary>Its history stays in order.</summary>
    public static readonly Rule BeforeScheduled = new(
        "activity-session-before-scheduled", "A session cannot move to a day before it was scheduled; cancel it and schedule another.");

    public static Decision Decide(RescheduleSession command, Activity activity, Asked asked)
    {
        if (activity.RefusesPlanned(command.Session) is { } rule) return rule;

        var session = activity.SessionOf(command.Session)!;
        var day = Asked.DayOf(command.StartsAt);
        return day < session.Since ? BeforeScheduled
            : SessionPlace.RefusesPlanning(activity, command.LocationId, day, asked) is { } unfit ? unfit
            : [new SessionRescheduled(
                activity.Id, session.Number, activity.OrganisationId, session.LocationId, session.StartsAt, command.LocationId, command.StartsAt.ToUniversalTime(), day,
                command.Minutes, ScheduleSessionEndpoint.KnownSince(day, session.Since, asked), command.Reason)];
    }

    public static void Map(Api api) => api.Change<Activity, RescheduleSession>(
        new()
        {
            Path = "/activities/{activityId}/reschedulings", Right = "activities.plan", Facts = [typeof(SessionRescheduled)],
            Summary = "Reschedule a session", Description = "Moves a planned session to another time or place; one that needed another place has it then.",
            Example = new RescheduleSession(
                1, "location-deventer-stromarkt", new(2027, 1, 19, 18, 30, 0, TimeSpan.Zero), 120, "De docent is ziek; een week later kan iedereen."),
        },
        Decide,
        (command, _) => Venue.Keys(command.LocationId));
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>Records that a session took place.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="LocationId">Where it took place; null for online or at a school.</param>
/// <param name="On">The day on which it took place.</param>
public sealed record HoldSession(
    [property: Range(1, Activity.MostSessions)] int Session, [property: Id("location")] string? LocationId, DateOnly On);

/// <summary>POST /v1/activities/{activityId}/held-sessions.</summary>
public static class HoldSessionEndpoint
{
    /// <summary>Its figures are of the day for which it was planned.</summary>
    public static readonly Rule OnAnotherDay = new(
        "activity-session-on-another-day", "A session is held on the day for which it is planned; reschedule it when it took place on another.");

    /// <summary>What is reported has begun.</summary>
    public static readonly Rule NotStarted = new("activity-session-not-started", "This session has not started yet.");

    public static Decision Decide(HoldSession command, Activity activity, Asked asked)
    {
        if (activity.RefusesPlanned(command.Session) is { } rule) return rule;

        var session = activity.SessionOf(command.Session)!;
        if (LockedPeriods.Refuses(session.Day, asked) is { } locked) return locked;
        if (command.On != session.Day) return OnAnotherDay;
        if (asked.Now < session.StartsAt) return NotStarted;
        if (SessionPlace.Refuses(activity, command.LocationId, session.Day, asked) is { } unfit) return unfit;

        var held = activity.Held(session with { LocationId = command.LocationId });
        return Decision.Of([new SessionHeld(held)]).Telling(held.Counted(sessions: 1));
    }

    public static void Map(Api api) => api.Change<Activity, HoldSession>(
        new()
        {
            Path = "/activities/{activityId}/held-sessions", Right = "activities.record", Facts = [typeof(SessionHeld)],
            Summary = "Report that a session was held",
            Description = "A planned session took place, at a location that was open and that the organisation operated on that day. From then on it counts.",
            Example = new HoldSession(1, "location-deventer-stromarkt", new(2026, 11, 12)),
        },
        Decide,
        (command, by) => [.. Venue.Keys(command.LocationId), .. LockedPeriods.Keys(by)]);
}

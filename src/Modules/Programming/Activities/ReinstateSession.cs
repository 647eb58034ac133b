using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Venues;

namespace Samenkracht.Programming.Activities;

/// <summary>Lets a cancelled session take place after all, when it was planned.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="LocationId">Where it will be; null for online or at a school.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day on which that was decided.</param>
public sealed record ReinstateSession(
    [property: Range(1, Activity.MostSessions)] int Session, [property: Id("location")] string? LocationId, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/activities/{activityId}/reinstatements.</summary>
public static class ReinstateSessionEndpoint
{
    /// <summary>Only what was called off can be called on.</summary>
    public static readonly Rule NotCancelled = new("activity-session-not-cancelled", "This session is not cancelled.");

    /// <summary>The past is reported, not planned.</summary>
    public static readonly Rule StartIsPast = new("activity-reinstated-after-start", "A session can be reinstated until it would have started; schedule another.");

    /// <summary>Its history stays in order.</summary>
    public static readonly Rule BeforeCancelled = new("activity-reinstated-before-cancelled", "A session cannot be reinstated before it was cancelled.");

    public static Decision Decide(ReinstateSession command, Activity activity, Asked asked)
    {
        if (activity.CompletedOn is not null) return Activity.Completed;
        if (activity.SessionOf(command.Session) is not { } session) return Activity.NoSuchSession;

        return session.Status != SessionStatus.Cancelled ? NotCancelled
            : asked.Now >= session.StartsAt ? StartIsPast
            : command.On > asked.Today ? Activity.InFuture
            : command.On < session.Since ? BeforeCancelled
            : SessionPlace.RefusesPlanning(activity, command.LocationId, session.Day, asked) is { } unfit ? unfit
            : Decision.Of([new SessionReinstated(
                    activity.Id, session.Number, activity.OrganisationId, command.LocationId, session.StartsAt, session.Day, command.On, command.Reason)])
                .Telling(new SessionWasReinstated(activity.OrganisationId, activity.Id, session.Number, session.Day, command.On));
    }

    public static void Map(Api api) => api.Change<Activity, ReinstateSession>(
        new()
        {
            Path = "/activities/{activityId}/reinstatements", Right = "activities.plan", Facts = [typeof(SessionReinstated)],
            Summary = "Reinstate a session",
            Description = "A cancelled session takes place after all, at a location that can be planned. Volunteers and registrations that were released do not come back by themselves.",
            Example = new ReinstateSession(1, "location-deventer-stromarkt", "De docent is hersteld", new(2027, 1, 9)),
        },
        Decide,
        (command, _) => Venue.Keys(command.LocationId));
}

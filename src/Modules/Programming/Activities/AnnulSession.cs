using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Activities;

/// <summary>Records that a session that was reported as held was none.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day on which that was found.</param>
public sealed record AnnulSession([property: Range(1, Activity.MostSessions)] int Session, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/activities/{activityId}/annulments.</summary>
public static class AnnulSessionEndpoint
{
    /// <summary>A mistake is found after it is made.</summary>
    public static readonly Rule BeforeHeld = new("activity-annulled-before-held", "A session cannot be annulled before its own day.");

    public static Decision Decide(AnnulSession command, Activity activity, Asked asked)
    {
        if (activity.RefusesHeld(command.Session) is { } rule) return rule;

        var session = activity.SessionOf(command.Session)!;
        var (held, total, staff, volunteers) = (activity.Held(session), session.Total ?? 0, session.StaffMinutes ?? 0, session.VolunteerMinutes ?? 0);
        return command.On > asked.Today ? Activity.InFuture
            : command.On < session.Day ? BeforeHeld
            : Decision.Of([new SessionAnnulled(held, session.Way, total, staff, volunteers, command.On, command.Reason)])
                .Telling(held.Counted(-1, -total, -staff, -volunteers));
    }

    public static void Map(Api api) => api.Change<Activity, AnnulSession>(
        new()
        {
            Path = "/activities/{activityId}/annulments", Right = "activities.correct", Facts = [typeof(SessionAnnulled)],
            Summary = "Annul a session",
            Description = "A session that was reported as held did not take place: everything it brought is taken back from the figures, and stays in the history.",
            Example = new AnnulSession(1, "Dubbel ingevoerd", new(2026, 11, 20)),
        },
        Decide);
}

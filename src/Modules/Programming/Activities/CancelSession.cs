using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Activities;

/// <summary>Records that a planned session does not take place.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day on which it was cancelled.</param>
public sealed record CancelSession([property: Range(1, Activity.MostSessions)] int Session, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/activities/{activityId}/cancellations.</summary>
public static class CancelSessionEndpoint
{
    /// <summary>What was not planned cannot be cancelled.</summary>
    public static readonly Rule BeforeScheduled = new("activity-cancelled-before-scheduled", "A session cannot be cancelled before it was scheduled.");

    public static Decision Decide(CancelSession command, Activity activity, Asked asked) =>
        activity.RefusesPlanned(command.Session) is { } rule ? rule
        : command.On > asked.Today ? Activity.InFuture
        : command.On < activity.SessionOf(command.Session)!.Since ? BeforeScheduled
        : activity.Cancel([activity.SessionOf(command.Session)!], command.On, command.Reason);

    public static void Map(Api api) => api.Change<Activity, CancelSession>(
        new()
        {
            Path = "/activities/{activityId}/cancellations", Right = "activities.plan", Facts = [typeof(SessionCancelled)],
            Summary = "Cancel a session", Description = "A planned session does not take place. It counts nowhere, and stays in the calendar as cancelled.",
            Example = new CancelSession(1, "Te weinig aanmeldingen", new(2027, 1, 8)),
        },
        Decide);
}

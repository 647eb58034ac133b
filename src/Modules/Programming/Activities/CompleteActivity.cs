namespace Samenkracht.Programming.Activities;

/// <summary>Records that an activity is over.</summary>
/// <param name="On">The day on which it was completed.</param>
public sealed record CompleteActivity(DateOnly On);

/// <summary>POST /v1/activities/{activityId}/completions.</summary>
public static class CompleteActivityEndpoint
{
    /// <summary>What is to come is not over.</summary>
    public static readonly Rule StillPlanned = new("activity-still-planned", "Some sessions are still planned; hold or cancel them first.");

    /// <summary>Whoever closes has counted.</summary>
    public static readonly Rule NotCounted = new("activity-not-counted", "The attendance of some sessions is not recorded yet.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeLastSession = new("activity-completed-before-last-session", "An activity is completed on or after the day of its last session.");

    public static Decision Decide(CompleteActivity command, Activity activity, Asked asked) =>
        activity.CompletedOn is not null ? Activity.Completed
        : command.On > asked.Today ? Activity.InFuture
        : command.On < activity.PlannedOn ? Activity.BeforePlanned
        : Numbers(activity, session => session.Status == SessionStatus.Planned) is { Count: > 0 } planned ? StillPlanned.With("sessions", planned)
        : Numbers(activity, session => session is { Status: SessionStatus.Held, Total: null }) is { Count: > 0 } uncounted ? NotCounted.With("sessions", uncounted)
        : activity.Sessions.Any(session => session.Status == SessionStatus.Held && session.Day > command.On) ? BeforeLastSession
        : [new ActivityCompleted(activity.Id, command.On)];

    private static List<int> Numbers(Activity activity, Func<Session, bool> which) => [.. activity.Sessions.Where(which).Select(session => session.Number)];

    public static void Map(Api api) => api.Change<Activity, CompleteActivity>(
        new()
        {
            Path = "/activities/{activityId}/completions", Right = "activities.plan", Facts = [typeof(ActivityCompleted)],
            Summary = "Complete an activity", Description = "All its sessions are over and counted. From now on only corrections are possible.",
            Example = new CompleteActivity(new(2026, 11, 20)),
        },
        Decide);
}

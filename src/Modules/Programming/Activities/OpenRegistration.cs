namespace Samenkracht.Programming.Activities;

/// <summary>Records that people can register for an activity.</summary>
/// <param name="On">From which day.</param>
public sealed record OpenRegistration(DateOnly On);

/// <summary>POST /v1/activities/{activityId}/registration-openings.</summary>
public static class OpenRegistrationEndpoint
{
    /// <summary>What is open is not opened again.</summary>
    public static readonly Rule OpenedTwice = new("activity-registration-open", "The registration for this activity is open already.");

    public static Decision Decide(OpenRegistration command, Activity activity, Asked asked) =>
        activity.CompletedOn is not null ? Activity.Completed
        : activity.RegistrationFrom is not null ? OpenedTwice
        : command.On > asked.Today ? Activity.InFuture
        : command.On < activity.PlannedOn ? Activity.BeforePlanned
        : [new ActivityRegistrationOpened(activity.Id, command.On)];

    public static void Map(Api api) => api.Change<Activity, OpenRegistration>(
        new()
        {
            Path = "/activities/{activityId}/registration-openings", Right = "activities.plan", Facts = [typeof(ActivityRegistrationOpened)],
            Summary = "Open the registration for an activity", Description = "From this day people can register for its sessions.",
            Example = new OpenRegistration(new(2026, 11, 16)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Activities;

/// <summary>Corrects how long people worked for a session.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="StaffMinutes">Minutes of staff, all together.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers, all together.</param>
/// <param name="Reason">Why the earlier numbers were wrong.</param>
public sealed record CorrectHours(
    [property: Range(1, Activity.MostSessions)] int Session, [property: Range(0, 100_000)] int StaffMinutes, [property: Range(0, 100_000)] int VolunteerMinutes,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/activities/{activityId}/hour-corrections.</summary>
public static class CorrectHoursEndpoint
{
    public static Decision Decide(CorrectHours command, Activity activity, Asked asked)
    {
        if (activity.RefusesHeld(command.Session) is { } rule) return rule;

        // What was forgotten until the activity was completed can only come as a correction of nothing.
        var session = activity.SessionOf(command.Session)!;
        if (session.StaffMinutes is null && activity.CompletedOn is null) return Activity.NothingToCorrect;

        var (held, staff, volunteers) = (activity.Held(session), session.StaffMinutes ?? 0, session.VolunteerMinutes ?? 0);
        return Decision.Of([new SessionHoursCorrected(held, staff, volunteers, command.StaffMinutes, command.VolunteerMinutes, command.Reason)])
            .Telling(held.Counted(staffMinutes: command.StaffMinutes - staff, volunteerMinutes: command.VolunteerMinutes - volunteers));
    }

    public static void Map(Api api) => api.Change<Activity, CorrectHours>(
        new()
        {
            Path = "/activities/{activityId}/hour-corrections", Right = "activities.correct", Facts = [typeof(SessionHoursCorrected)],
            Summary = "Correct the hours of a session",
            Description = "People worked another time than was recorded. The earlier numbers stay in the history; every figure changes by the difference.",
            Example = new CorrectHours(1, 210, 240, "De voorbereiding was vergeten."),
        },
        Decide);
}

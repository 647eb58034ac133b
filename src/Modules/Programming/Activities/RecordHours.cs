using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Activities;

/// <summary>Records how long people worked for a session, preparation included.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="StaffMinutes">Minutes of staff, all together.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers, all together.</param>
public sealed record RecordHours(
    [property: Range(1, Activity.MostSessions)] int Session, [property: Range(0, 100_000)] int StaffMinutes, [property: Range(0, 100_000)] int VolunteerMinutes);

/// <summary>POST /v1/activities/{activityId}/hours.</summary>
public static class RecordHoursEndpoint
{
    /// <summary>A number that was told is corrected in the open.</summary>
    public static readonly Rule RecordedTwice = new("session-hours-recorded-twice", "The hours of this session are recorded already; correct them instead.");

    public static Decision Decide(RecordHours command, Activity activity, Asked asked)
    {
        if (activity.CompletedOn is not null) return Activity.Completed;
        if (activity.RefusesHeld(command.Session) is { } rule) return rule;

        var session = activity.SessionOf(command.Session)!;
        if (LockedPeriods.Refuses(session.Day, asked) is { } locked) return locked;

        return session.StaffMinutes is not null
            ? RecordedTwice
            : Decision.Of([new SessionHoursRecorded(activity.Held(session), command.StaffMinutes, command.VolunteerMinutes)])
                .Telling(activity.Held(session).Counted(staffMinutes: command.StaffMinutes, volunteerMinutes: command.VolunteerMinutes));
    }

    public static void Map(Api api) => api.Change<Activity, RecordHours>(
        new()
        {
            Path = "/activities/{activityId}/hours", Right = "activities.record", Facts = [typeof(SessionHoursRecorded)],
            Summary = "Record the hours of a session", Description = "How long staff and volunteers worked for a session that was held, in minutes, preparation included.",
            Example = new RecordHours(1, 180, 240),
        },
        Decide,
        (_, by) => LockedPeriods.Keys(by));
}

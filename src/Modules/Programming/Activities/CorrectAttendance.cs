using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Activities;

/// <summary>Corrects how many people came to a session.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="Way">How they were counted.</param>
/// <param name="Total">How many came.</param>
/// <param name="Bands">How many by age, when that was told apart; they add up to the total.</param>
/// <param name="Reason">Why the earlier number was wrong.</param>
public sealed record CorrectAttendance(
    [property: Range(1, Activity.MostSessions)] int Session,
    AttendanceWay Way,
    [property: Range(0, 100_000)] int Total,
    [property: Length(0, 6)] IReadOnlyList<BandCount>? Bands,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/activities/{activityId}/attendance-corrections.</summary>
public static class CorrectAttendanceEndpoint
{
    public static Decision Decide(CorrectAttendance command, Activity activity, Asked asked)
    {
        if (activity.RefusesHeld(command.Session) is { } rule) return rule;

        var session = activity.SessionOf(command.Session)!;
        var bands = command.Bands ?? [];
        return session is not { Total: { } before, Way: { } way } ? Activity.NothingToCorrect
            : AttendanceCount.Refuses(command.Total, bands) is { } wrong ? wrong
            : Decision.Of([new AttendanceCorrected(activity.Held(session), way, before, command.Way, command.Total, bands, command.Reason)])
                .Telling(activity.Held(session).Counted(participants: command.Total - before));
    }

    public static void Map(Api api) => api.Change<Activity, CorrectAttendance>(
        new()
        {
            Path = "/activities/{activityId}/attendance-corrections", Right = "activities.correct", Facts = [typeof(AttendanceCorrected)],
            Summary = "Correct the attendance of a session",
            Description = "Another number of people came than was recorded. The earlier number stays in the history; every figure changes by the difference.",
            Example = new CorrectAttendance(1, AttendanceWay.Counted, 16, [], "Twee deelnemers stonden niet op de lijst."),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Programming.Known;

namespace Samenkracht.Programming.Activities;

/// <summary>Records how many people came to a session.</summary>
/// <param name="Session">The number of the session.</param>
/// <param name="Way">How they were counted.</param>
/// <param name="Total">How many came.</param>
/// <param name="Bands">How many by age, when that was told apart; they add up to the total.</param>
/// <param name="Newcomers">How many of them came for the first time; null when unknown.</param>
/// <param name="OverrideReason">Why more came than there was room for.</param>
public sealed record RecordAttendance(
    [property: Range(1, Activity.MostSessions)] int Session,
    AttendanceWay Way,
    [property: Range(0, 100_000)] int Total,
    [property: Length(0, 6)] IReadOnlyList<BandCount>? Bands = null,
    [property: Range(0, 100_000)] int? Newcomers = null,
    [property: Length(1, 500)] string? OverrideReason = null);

/// <summary>POST /v1/activities/{activityId}/attendances.</summary>
public static class RecordAttendanceEndpoint
{
    /// <summary>A number that was told is corrected in the open.</summary>
    public static readonly Rule RecordedTwice = new("attendance-recorded-twice", "The attendance of this session is recorded already; correct it instead.");

    /// <summary>A part is no more than the whole.</summary>
    public static readonly Rule MoreNewcomers = new("attendance-more-newcomers", "There cannot be more newcomers than people who came.");

    /// <summary>Either the number or the capacity is wrong, or something special happened.</summary>
    public static readonly Rule OverCapacity = new("attendance-over-capacity", "More people came than there was room for; say why.");

    public static Decision Decide(RecordAttendance command, Activity activity, Asked asked)
    {
        if (activity.RefusesHeld(command.Session) is { } rule) return rule;

        var session = activity.SessionOf(command.Session)!;
        if (LockedPeriods.Refuses(session.Day, asked) is { } locked) return locked;

        var bands = command.Bands ?? [];
        return session.Total is not null ? RecordedTwice
            : AttendanceCount.Refuses(command.Total, bands) is { } wrong ? wrong
            : command.Newcomers > command.Total ? MoreNewcomers
            : command.Total > session.Capacity && command.OverrideReason is null ? OverCapacity
            : Decision.Of([new AttendanceRecorded(activity.Held(session), command.Way, command.Total, bands, command.Newcomers, command.OverrideReason)])
                .Telling(activity.Held(session).Counted(participants: command.Total));
    }

    public static void Map(Api api) => api.Change<Activity, RecordAttendance>(
        new()
        {
            Path = "/activities/{activityId}/attendances", Right = "activities.record", Facts = [typeof(AttendanceRecorded)],
            Summary = "Record the attendance of a session",
            Description = "How many people came to a session that was held, without saying who. Numbers by age add up to the total.",
            Example = new RecordAttendance(1, AttendanceWay.Counted, 14, [new(AgeBand.From18To65, 11), new(AgeBand.Over65, 3)], 4),
        },
        Decide,
        (_, by) => LockedPeriods.Keys(by));
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Shifts;

/// <summary>Offers a shift of a task to volunteers.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="StartsAt">When it starts.</param>
/// <param name="Minutes">How long it lasts, 15 to 720 minutes.</param>
/// <param name="Places">How many volunteers are needed, 1 to 50.</param>
/// <param name="OfferedOn">The day on which it is offered.</param>
/// <param name="ActivityId">The activity that it belongs to; null for none.</param>
/// <param name="Session">The number of the session in the activity; null for none.</param>
/// <param name="LocationId">Where; null for nowhere in particular.</param>
public sealed record OfferShift(
    [property: Id("volunteer-task")] string TaskId,
    DateTimeOffset StartsAt,
    [property: Range(15, 720)] int Minutes,
    [property: Range(1, 50)] int Places,
    DateOnly OfferedOn,
    [property: Id("activity")] string? ActivityId = null,
    [property: Range(1, 60)] int? Session = null,
    [property: Id("location")] string? LocationId = null);

/// <summary>POST /v1/volunteer-shifts.</summary>
public static class OfferShiftEndpoint
{
    /// <summary>A session is one of an activity.</summary>
    public static readonly Rule HalfASession = new("shift-half-a-session", "Name the activity and the number of its session together, or neither.");

    /// <summary>One offers what is to come.</summary>
    public static readonly Rule OfferedTooLate = new("shift-offered-too-late", "A shift is offered on or before its day.");

    public static Decision Decide(OfferShift command, string id, Asked asked)
    {
        var day = Asked.DayOf(command.StartsAt);
        return asked.Find<TaskProfile>(command.TaskId) is not { } task || !task.BelongsTo(asked.By.Organisation!) ? TaskProfile.NotKnown
            : task.RefusesVolunteers is { } unfit ? unfit
            : command.ActivityId is null != command.Session is null ? HalfASession
            : command.OfferedOn > asked.Today ? Shift.InFuture
            : command.OfferedOn > day ? OfferedTooLate
            : [new ShiftOffered(
                id, task.OrganisationId, task.Id, day, command.StartsAt.ToUniversalTime(), command.Minutes, command.Places, command.ActivityId, command.Session,
                command.LocationId, command.OfferedOn)];
    }

    public static void Map(Api api) => api.Start<Shift, OfferShift>(
        new()
        {
            Path = "/volunteer-shifts", Right = "volunteer-shifts.offer", Facts = [typeof(ShiftOffered)],
            Summary = "Offer a shift", Description = "Says when, where and how many volunteers are needed for a task, for a session of an activity or apart from any.",
            Example = new OfferShift(
                "volunteer-task-taalmaatje", new(2027, 1, 16, 9, 30, 0, TimeSpan.Zero), 120, 2, new(2026, 12, 1), "activity-taalcafe", 3, "location-deventer-stromarkt"),
        },
        _ => Keys.For("volunteer-shift"),
        Decide,
        (command, _) => [new(typeof(TaskProfile), command.TaskId)]);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.Tasks;

namespace Samenkracht.Volunteers.Hours;

/// <summary>Writes hours down; they count when they are confirmed.</summary>
/// <param name="Day">The day of the work.</param>
/// <param name="Minutes">How long, 1 to 960 minutes.</param>
/// <param name="LoggedBy">Who says so.</param>
/// <param name="TaskId">The task; null when an activity is named.</param>
/// <param name="ActivityId">The activity; null for other work.</param>
/// <param name="Session">The number of the session in the activity; null for other work.</param>
public sealed record LogHours(
    DateOnly Day,
    [property: Range(1, HoursSheet.MostMinutesOfADay)] int Minutes,
    LoggedBy LoggedBy,
    [property: Id("volunteer-task")] string? TaskId = null,
    [property: Id("activity")] string? ActivityId = null,
    [property: Range(1, 60)] int? Session = null);

/// <summary>POST /v1/hours-sheets/{sheetId}/entries.</summary>
public static class LogHoursEndpoint
{
    /// <summary>Hours are of something.</summary>
    public static readonly Rule OfNothing = new("hours-of-nothing", "Name the task, or the activity and the number of its session.");

    /// <summary>One works on what one has.</summary>
    public static readonly Rule NotTheirTask = new("hours-not-their-task", "The volunteer did not have this task on that day.");

    public static Decision Decide(LogHours command, HoursSheet sheet, Asked asked)
    {
        var task = asked.Find<TaskProfile>(command.TaskId);
        return sheet.LockedOn is not null ? HoursSheet.Locked
            : HoursSheet.MonthOf(command.Day) != sheet.Month ? HoursSheet.OtherMonth
            : command.Day > asked.Today ? HoursSheet.InFuture
            : (command.TaskId is null && command.ActivityId is null) || command.ActivityId is null != command.Session is null ? OfNothing
            : command.TaskId is not null && task?.BelongsTo(sheet.OrganisationId) != true ? TaskProfile.NotKnown
            : task?.IsDoneBy(sheet.VolunteerId, command.Day) == false ? NotTheirTask
            : !sheet.HasRoom(command.Day, command.Minutes) ? HoursSheet.TooMany
            : [new HoursLogged(
                sheet.Id, sheet.VolunteerId, sheet.Next,
                new(command.Day, command.TaskId, command.ActivityId, command.Session, null, task?.ProjectId, task is null ? [] : [.. task.PlanNodes]),
                command.Minutes, command.LoggedBy)];
    }

    public static void Map(Api api) => api.Change<HoursSheet, LogHours>(
        new()
        {
            Path = "/hours-sheets/{sheetId}/entries", Right = "hours-sheets.log", Facts = [typeof(HoursLogged)],
            Summary = "Log hours", Description = "Writes down what a volunteer worked on a day. What a session of a shift brings is proposed by itself.",
            Example = new LogHours(new(2026, 11, 10), 150, LoggedBy.Volunteer, "volunteer-task-taalmaatje"),
        },
        Decide,
        (command, _) => command.TaskId is { } task ? [new(typeof(TaskProfile), task)] : []);
}

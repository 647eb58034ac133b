using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Hours;

/// <summary>Corrects how long an entry says that was worked.</summary>
/// <param name="Entry">The number of the entry.</param>
/// <param name="Minutes">How long, 0 to 960 minutes; 0 when it does not count at all.</param>
/// <param name="On">The day of the correction.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record CorrectVolunteerHours(
    [property: Range(1, 10_000)] int Entry, [property: Range(0, HoursSheet.MostMinutesOfADay)] int Minutes, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/hours-sheets/{sheetId}/corrections.</summary>
public static class CorrectVolunteerHoursEndpoint
{
    /// <summary>A correction corrects something.</summary>
    public static readonly Rule SoAlready = new("hours-are-so-already", "The entry says so already.");

    public static Decision Decide(CorrectVolunteerHours command, HoursSheet sheet, Asked asked) =>
        PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : sheet.EntryOf(command.Entry) is not { } entry ? HoursSheet.NoSuchEntry
        : command.On > asked.Today ? HoursSheet.InFuture
        : command.On < entry.Work.Day ? HoursSheet.TooEarly
        : command.Minutes == (entry.Status == EntryStatus.Withdrawn ? 0 : entry.Minutes) && !IsDecidedByIt(sheet, entry) ? SoAlready
        : !sheet.HasRoom(entry.Work.Day, command.Minutes, entry.Number) ? HoursSheet.TooMany
        : sheet.Correct(entry, command.Minutes, command.On, command.Reason);

    // What is in dispute, or came after the lock, can turn out to be right as it stands.
    private static bool IsDecidedByIt(HoursSheet sheet, Entry entry) =>
        entry.Status == EntryStatus.Disputed || (sheet.LockedOn is not null && entry.Waits);

    public static void Map(Api api) => api.Change<HoursSheet, CorrectVolunteerHours>(
        new()
        {
            Path = "/hours-sheets/{sheetId}/corrections", Right = "hours-sheets.confirm", Facts = [typeof(HoursCorrected)],
            Summary = "Correct hours",
            Description = "What counted already changes by the difference. What waited, or was in dispute, waits to be confirmed as corrected; in a locked month it counts at once.",
            Example = new CorrectVolunteerHours(2, 90, new(2026, 12, 3), "De sessie duurde korter"),
        },
        Decide);
}

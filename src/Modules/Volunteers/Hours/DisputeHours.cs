using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Hours;

/// <summary>Says that an entry that waits is not right.</summary>
/// <param name="Entry">The number of the entry.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record DisputeHours([property: Range(1, 10_000)] int Entry, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/hours-sheets/{sheetId}/disputes.</summary>
public static class DisputeHoursEndpoint
{
    public static Decision Decide(DisputeHours command, HoursSheet sheet, Asked asked) =>
        PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : sheet.LockedOn is not null ? HoursSheet.Locked
        : sheet.EntryOf(command.Entry) is not { } entry ? HoursSheet.NoSuchEntry
        : !entry.Waits ? HoursSheet.NotWaiting
        : command.On > asked.Today ? HoursSheet.InFuture
        : command.On < entry.Work.Day ? HoursSheet.TooEarly
        : [new HoursDisputed(sheet.Id, sheet.VolunteerId, entry.Number, entry.Work, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<HoursSheet, DisputeHours>(
        new()
        {
            Path = "/hours-sheets/{sheetId}/disputes", Right = "hours-sheets.confirm", Facts = [typeof(HoursDisputed)],
            Summary = "Dispute hours", Description = "The entry is not confirmed before a correction decides what it should be.",
            Example = new DisputeHours(2, new(2026, 11, 30), "De sessie duurde korter"),
        },
        Decide);
}

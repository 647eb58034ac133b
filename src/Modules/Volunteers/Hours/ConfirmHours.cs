using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Hours;

/// <summary>Confirms entries that wait, many at once.</summary>
/// <param name="Entries">The numbers of the entries, 1 to 200.</param>
/// <param name="On">The day on which they were confirmed.</param>
public sealed record ConfirmHours([property: Length(1, 200)] IReadOnlyList<int> Entries, DateOnly On);

/// <summary>POST /v1/hours-sheets/{sheetId}/confirmations.</summary>
public static class ConfirmHoursEndpoint
{
    public static Decision Decide(ConfirmHours command, HoursSheet sheet, Asked asked)
    {
        var entries = command.Entries.Distinct().Order().Select(sheet.EntryOf).OfType<Entry>().ToList();
        return sheet.LockedOn is not null ? HoursSheet.Locked
            : command.Entries.Where(number => sheet.EntryOf(number) is null).ToList() is { Count: > 0 } unknown ? HoursSheet.NoSuchEntry.With("entries", unknown)
            : entries.Where(entry => !entry.Waits).Select(entry => entry.Number).ToList() is { Count: > 0 } decided ? HoursSheet.NotWaiting.With("entries", decided)
            : command.On > asked.Today ? HoursSheet.InFuture
            : command.On < entries.Max(entry => entry.Work.Day) ? HoursSheet.TooEarly
            : Decision.Of([.. entries.GroupBy(entry => sheet.OrganisationOn(entry.Work.Day)).Select(of => new HoursConfirmed(
                    sheet.Id, sheet.VolunteerId, of.Key, [.. of.Select(entry => new ConfirmedHours(entry.Number, entry.Work, entry.Minutes))], command.On))])
                .Telling([.. entries.Select(entry => entry.Work.Counted(entry.Minutes, sheet.OrganisationOn(entry.Work.Day)))]);
    }

    public static void Map(Api api) => api.Change<HoursSheet, ConfirmHours>(
        new()
        {
            Path = "/hours-sheets/{sheetId}/confirmations", Right = "hours-sheets.confirm", Facts = [typeof(HoursConfirmed)],
            Summary = "Confirm hours", Description = "The entries count from now on: in the figures, and for who is told of them. Correct an entry first when it is not right.",
            Example = new ConfirmHours([1, 2, 3], new(2026, 11, 30)),
        },
        Decide);
}

namespace Samenkracht.Volunteers.Hours;

/// <summary>Locks the month of a sheet.</summary>
/// <param name="On">The day.</param>
public sealed record LockMonth(DateOnly On);

/// <summary>POST /v1/hours-sheets/{sheetId}/locks.</summary>
public static class LockMonthEndpoint
{
    /// <summary>What goes on is not closed.</summary>
    public static readonly Rule NotOver = new("hours-month-not-over", "A month is locked after its last day.");

    /// <summary>Nothing is left behind.</summary>
    public static readonly Rule Undecided = new("hours-not-decided", "Confirm or correct every entry before the month is locked.");

    public static Decision Decide(LockMonth command, HoursSheet sheet, Asked asked) =>
        sheet.LockedOn is not null ? HoursSheet.Locked
        : command.On > asked.Today ? HoursSheet.InFuture
        : command.On < sheet.Month.AddMonths(1) ? NotOver
        : sheet.Entries.Where(entry => entry.Waits || entry.Status == EntryStatus.Disputed).Select(entry => entry.Number).ToList() is { Count: > 0 } open
            ? Undecided.With("entries", open)
        : [new MonthLocked(sheet.Id, sheet.VolunteerId, sheet.OrganisationId, sheet.Month, command.On)];

    public static void Map(Api api) => api.Change<HoursSheet, LockMonth>(
        new()
        {
            Path = "/hours-sheets/{sheetId}/locks", Right = "hours-sheets.confirm", Facts = [typeof(MonthLocked)],
            Summary = "Lock a month", Description = "From then on only corrections are possible; what they change shows apart.",
            Example = new LockMonth(new(2026, 12, 5)),
        },
        Decide);
}

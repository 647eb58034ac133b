using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Shifts;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: the hours of who had a shift for a session that was held wait on the hours sheet to be confirmed.</summary>
[WayBack("A session that counts no more is told as a negative number: hours that waited are withdrawn, and confirmed hours are corrected to nothing.")]
public static class ProposeHoursHandler
{
    private const string NoLongerCounts = "De sessie telt niet meer";

    public static Decision Decide(ProgrammeCounted told, string volunteerId, IReadOnlyList<Shift> shifts, HoursSheet? sheet, DateOnly today) =>
        told.Sessions > 0 ? Propose(told, volunteerId, shifts, sheet) : sheet is null ? [] : TakeBack(shifts, sheet, today);

    private static Decision Propose(ProgrammeCounted told, string volunteerId, IReadOnlyList<Shift> shifts, HoursSheet? sheet)
    {
        var (claim, month) = (shifts[0].ClaimOf(volunteerId)!, HoursSheet.MonthOf(told.HeldOn));
        var (id, next) = (HoursSheet.IdOf(volunteerId, month), sheet?.Next ?? 1);
        List<IFact> facts = sheet is null ? [new HoursSheetOpened(id, volunteerId, claim.PersonId, told.OrganisationId, month)] : [];
        facts.AddRange(shifts
            .Where(shift => sheet?.Entries.Any(entry => entry.Work.ShiftId == shift.Id && entry.Status != EntryStatus.Withdrawn) != true)
            .Select((shift, at) => new HoursProposed(
                id, volunteerId, next + at, new(told.HeldOn, shift.TaskId, told.ActivityId, shift.Session, shift.Id, told.ProjectId, told.PlanNodes), shift.Minutes)));
        return [.. facts];
    }

    private static Decision TakeBack(IReadOnlyList<Shift> shifts, HoursSheet sheet, DateOnly today)
    {
        var decisions = sheet.Entries.Where(entry => entry.Status != EntryStatus.Withdrawn && shifts.Any(shift => shift.Id == entry.Work.ShiftId))
            .Select(entry => entry.Status == EntryStatus.Confirmed
                ? sheet.Correct(entry, 0, today, NoLongerCounts)
                : [new ProposedHoursWithdrawn(sheet.Id, sheet.VolunteerId, entry.Number, entry.Work, NoLongerCounts)])
            .ToList();
        return Decision.Of([.. decisions.SelectMany(decision => decision.Facts)]).Telling([.. decisions.SelectMany(decision => decision.Messages)]);
    }

    public static async Task Handle(ProgrammeCounted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (told.Sessions == 0) return;

        var shifts = await session.Query<Shift>().Where(shift => shift.ActivityId == told.ActivityId && shift.Status == ShiftStatus.Offered).ToListAsync(ct);
        foreach (var one in shifts.Where(shift => told.Session is { } number ? shift.Session == number : shift.Day == told.HeldOn)
            .SelectMany(shift => shift.Claims.Where(claim => claim.Comes).Select(claim => (claim.VolunteerId, Shift: shift)))
            .GroupBy(pair => pair.VolunteerId, pair => pair.Shift))
        {
            await queue.ReactOnceAsync<HoursSheet>(
                HoursSheet.IdOf(one.Key, HoursSheet.MonthOf(told.HeldOn)), envelope, "propose-hours",
                (sheet, asked) => Decide(told, one.Key, [.. one], sheet, asked.Today), ct);
        }
    }
}

using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;

namespace Samenkracht.Volunteers.Board;

/// <summary>What a coordinator has to look at.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Gaps">Shifts in the period for which too few come.</param>
/// <param name="Replacements">Volunteers in the period for whom somebody else has to come.</param>
/// <param name="ToOfferAgain">Shifts in the period that can be offered again, because their session takes place after all.</param>
/// <param name="ToMatchAgain">Shifts in the period whose location will be closed, with who has a place.</param>
/// <param name="Notices">Shifts in the period that do not take place, with who has to be told.</param>
/// <param name="ExpiringScreenings">Certificates of conduct whose last day is in the period.</param>
/// <param name="HoursToConfirm">Hours sheets with entries that wait, of any month.</param>
public sealed record VolunteerBoard(
    string OrganisationId, DateOnly From, DateOnly Until, IReadOnlyList<BoardGap> Gaps, IReadOnlyList<BoardReplacement> Replacements, IReadOnlyList<BoardShift> ToOfferAgain,
    IReadOnlyList<BoardShift> ToMatchAgain, IReadOnlyList<BoardShift> Notices, IReadOnlyList<BoardScreening> ExpiringScreenings, IReadOnlyList<BoardHours> HoursToConfirm)
{
    /// <summary>The board, from the shifts of the period, and the screenings and sheets of the organisation.</summary>
    public static VolunteerBoard Of(
        string organisationId, DateOnly from, DateOnly until, IEnumerable<Shift> shifts, IEnumerable<Screening> screenings, IEnumerable<HoursSheet> sheets)
    {
        var sorted = shifts.OrderBy(shift => shift.StartsAt).ThenBy(shift => shift.Id, StringComparer.Ordinal).ToList();
        return new(
            organisationId, from, until,
            [.. sorted.Where(shift => shift.Gaps > 0).Select(shift => new BoardGap(shift.Id, shift.TaskId, shift.StartsAt, shift.Places, shift.Gaps))],
            [.. sorted.SelectMany(shift => shift.Claims.Where(claim => !claim.Comes).Select(claim =>
                new BoardReplacement(shift.Id, shift.TaskId, shift.StartsAt, claim.VolunteerId, claim.Because!.Value, claim.ReplacementSince!.Value)))],
            [.. sorted.Where(shift => shift.Status == ShiftStatus.ToOfferAgain).Select(shift => Shown(shift, shift.NoticeTo))],
            [.. sorted.Where(shift => shift.NeedsPlace).Select(shift => Shown(shift, shift.Claims.Select(claim => claim.VolunteerId)))],
            [.. sorted.Where(shift => shift.Status == ShiftStatus.Cancelled && shift.NoticeTo.Length > 0).Select(shift => Shown(shift, shift.NoticeTo))],
            [.. screenings.Where(screening => screening.ValidUntil is { } last && last >= from && last <= until)
                .Select(screening => new BoardScreening(screening.VolunteerId, screening.ValidUntil!.Value))
                .OrderBy(screening => screening.ValidUntil).ThenBy(screening => screening.VolunteerId, StringComparer.Ordinal)],
            [.. sheets.Where(sheet => sheet.Waits).OrderBy(sheet => sheet.Month).ThenBy(sheet => sheet.Id, StringComparer.Ordinal).Select(BoardHours.Of)]);
    }

    private static BoardShift Shown(Shift shift, IEnumerable<string> volunteers) => new(shift.Id, shift.TaskId, shift.StartsAt, shift.LocationId, [.. volunteers]);
}

/// <summary>A shift for which too few come.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="TaskId">Its task.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="Places">How many are needed.</param>
/// <param name="Gaps">How many are missing.</param>
public sealed record BoardGap(string ShiftId, string TaskId, DateTimeOffset StartsAt, int Places, int Gaps);

/// <summary>A volunteer for whom somebody else has to come.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="TaskId">Its task.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="VolunteerId">The volunteer who cannot come.</param>
/// <param name="Because">Why.</param>
/// <param name="Since">Since when that is known.</param>
public sealed record BoardReplacement(string ShiftId, string TaskId, DateTimeOffset StartsAt, string VolunteerId, ReplacementCause Because, DateOnly Since);

/// <summary>A shift, with the volunteers whom it is about.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="TaskId">Its task.</param>
/// <param name="StartsAt">When it starts, UTC.</param>
/// <param name="LocationId">Where; null for nowhere in particular.</param>
/// <param name="Volunteers">The volunteers.</param>
public sealed record BoardShift(string ShiftId, string TaskId, DateTimeOffset StartsAt, string? LocationId, IReadOnlyList<string> Volunteers);

/// <summary>A certificate of conduct that runs out.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="ValidUntil">The last day on which it is good.</param>
public sealed record BoardScreening(string VolunteerId, DateOnly ValidUntil);

/// <summary>Hours that wait to be confirmed.</summary>
/// <param name="SheetId">The sheet.</param>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Entries">The numbers of the entries that wait.</param>
/// <param name="Minutes">The minutes that wait.</param>
public sealed record BoardHours(string SheetId, string VolunteerId, DateOnly Month, IReadOnlyList<int> Entries, int Minutes)
{
    internal static BoardHours Of(HoursSheet sheet)
    {
        var waiting = sheet.Entries.Where(entry => entry.Waits).ToList();
        return new(sheet.Id, sheet.VolunteerId, sheet.Month, [.. waiting.Select(entry => entry.Number)], waiting.Sum(entry => entry.Minutes));
    }
}

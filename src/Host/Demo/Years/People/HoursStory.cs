using System.Globalization;
using Samenkracht.Volunteers.Hours;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>The hours of volunteers: logged on the day, confirmed together in the first days of the next month, and locked.</summary>
internal sealed class HoursStory(Telling telling, Roster roster) : IStory
{
    // 48 entries a year: 40 weeks, and now and then twice a week.
    private const double EntriesAMonth = 4, Shut = 0.25, Disputed = 0.015, Corrected = 0.01, AfterLock = 0.002;
    private readonly AllowanceTelling _allowance = new(telling);

    public IEnumerable<Play> In(DateOnly month) => month < World.First || month > World.Last ? [] : telling.World.Libraries
        .SelectMany(roster.Of).Where(helper => !helper.WorksByShift).SelectMany(helper => In(helper, month));

    private IEnumerable<Play> In(Helper helper, DateOnly month)
    {
        var (library, dice) = (helper.Library, telling.Dice($"hours {helper.VolunteerId} {month:yyyy-MM}"));
        var (from, until) = (new[] { helper.WorksFrom.AddDays(1), month, library.From }.Max(), helper.LastDayIn(month));
        var settled = library.Settles(month);
        if (until > settled.AddDays(-2)) until = settled.AddDays(-2);
        if (until < from || !(helper.HasOwnStory || dice.Chance(roster.Told(library)))) yield break;
        var days = Days(from, until, dice);
        if (days.Count == 0) yield break;

        var (sheet, coordinator) = (helper.SheetOf(month), library.Coordinator());
        yield return new(days[0].At(16.9), coordinator, new OpenHoursSheet(helper.VolunteerId, month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
        var minutes = new List<int>();
        foreach (var day in days)
        {
            minutes.Add(30 * dice.Between(3, 7));
            yield return new(day.At(17), coordinator, new LogHours(day, minutes[^1], dice.Chance(0.8) ? LoggedBy.Volunteer : LoggedBy.Coordinator, helper.TaskId), sheet);
        }

        for (var at = 0; at < days.Count; at++)
        {
            if (!dice.Chance(Disputed)) continue;
            minutes[at] -= 30;
            yield return new(settled.At(9), coordinator, new DisputeHours(at + 1, settled, "De bijeenkomst duurde korter"), sheet);
            yield return new(settled.At(9.1), coordinator, new CorrectVolunteerHours(at + 1, minutes[at], settled, "Samen nagekeken: een half uur korter"), sheet);
        }

        yield return new(settled.At(9.5), coordinator, new ConfirmHours([.. Enumerable.Range(1, days.Count)], settled), sheet);
        if (settled.Month != month.Month) foreach (var play in Lock(helper, sheet, days[^1], settled, minutes[0], dice)) yield return play;
        if (helper.IsPaid) foreach (var play in _allowance.Of(helper, days, minutes.Sum(), settled)) yield return play;
    }

    private static IEnumerable<Play> Lock(Helper helper, string sheet, DateOnly last, DateOnly settled, int minutes, Dice dice)
    {
        var coordinator = helper.Library.Coordinator();
        yield return new(settled.At(10), coordinator, new LockMonth(settled), sheet);
        if (dice.Chance(AfterLock)) yield return new(settled.At(10.1), coordinator, new LogHours(last, 60, LoggedBy.Volunteer, helper.TaskId), sheet, HoursSheet.Locked.Name);
        // Fewer hours than were paid for change a claim, and with it the number of the next; in the last month of a year nothing follows.
        var later = settled.AddDays(9);
        var isLower = !helper.IsPaid || last.Month == 12;
        if (helper.Library.ExistsOn(later) && dice.Chance(last.Month == 12 && helper.IsPaid ? 0.1 : Corrected))
            yield return new(later.At(10), coordinator, new CorrectVolunteerHours(1, minutes + (isLower ? -30 : 30), later, "De presentielijst geeft een ander uur"), sheet);
    }

    private static List<DateOnly> Days(DateOnly from, DateOnly until, Dice dice)
    {
        var open = Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(day => day.DayOfWeek != DayOfWeek.Sunday).ToList();
        var mean = EntriesAMonth * Season.OfMonth(from.Month) * open.Count / 26 * (Season.IsShut(until) ? Shut : 1);
        return [.. dice.Some(open, Math.Min(open.Count, dice.Whole(mean * (0.5 + dice.Fraction()))))];
    }
}

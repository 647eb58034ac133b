using Samenkracht.Programming.Activities;

namespace Samenkracht.Host.Demo.Years;

/// <summary>What libraries put on, month by month: so many sessions as their size, the year and the season have it.</summary>
internal sealed class ActivitiesStory(Telling telling) : IStory
{
    private const double SessionsEach = 2.9;
    private readonly ActivityTelling _activity = new(telling);

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library => Drafts(library, month)).SelectMany(_activity.Of);

    private IEnumerable<ActivityDraft> Drafts(Library library, DateOnly month)
    {
        var (from, until) = (Later(month, library.From.AddDays(10)), Earlier(month.LastOfMonth(), library.Until.AddDays(-10)));
        if (until < from) yield break;
        var dice = telling.Dice($"activities {library.Code} {month:yyyy-MM}");
        // Cancelled and online sessions are planned besides those that are held.
        var sessions = library.Profile.ActivitiesPerYear / 12.0 * Season.Activities(month.Year) * Season.OfMonth(month.Month) * telling.Scale * (month < new DateOnly(2021, 6, 1) ? 1.9 : 1.12);
        var number = dice.Whole(sessions / SessionsEach);
        for (var at = 1; at <= number; at++)
            if (Draft(library, $"{library.Short}-{month:yyyyMM}-{at}", Any(from, until, dice), dice) is { } draft) yield return draft;
    }

    private ActivityDraft? Draft(Library library, string code, DateOnly planned, Dice dice)
    {
        if (telling.Shelf.Take(library, planned, DemandShare(planned.Year), dice) is not { } offer) return null;
        var first = planned.AddDays(dice.Between(5, 35));
        var count = offer.Piece.AtSchool ? 1 : dice.Pick([1, 1, 2, 3, 4, 6, 8]);
        var days = Enumerable.Range(0, count).Select(week => Placed(first.AddDays(7 * week), offer.Piece)).Where(day => library.ExistsOn(day.AddDays(3))).Distinct().ToList();
        if (days.Count == 0) return null;
        var form = offer.Piece.AtSchool ? DeliveryForm.AtSchool : dice.Chance(OnlineShare(first)) ? DeliveryForm.Online : DeliveryForm.Physical;
        return new(code, library, offer, offer.Piece, null, planned, days, form == DeliveryForm.Physical ? HouseOf(library, planned, days[^1], dice) : null)
        {
            Form = form, Capacity = offer.Piece.AtSchool ? 35 : dice.Pick([20, 30, 40, 60, 150]),
        };
    }

    // No classes in school holidays, nothing on Sundays.
    private static DateOnly Placed(DateOnly day, Piece piece)
    {
        while (day.DayOfWeek == DayOfWeek.Sunday || (piece.AtSchool && (Season.IsHoliday(day) || day.DayOfWeek == DayOfWeek.Saturday))) day = day.AddDays(1);
        return day;
    }

    /// <summary>A location of the library where it can plan for the day: nothing new where a closure is proposed.</summary>
    private static House HouseOf(Library library, DateOnly planned, DateOnly last, Dice dice)
    {
        var isBlocked = planned >= ClosureStory.Proposed && planned <= ClosureStory.Withdrawn && last.AddDays(4) >= ClosureStory.Intended;
        var houses = library.Houses.Where(house => house.Kind != "bus" && !(isBlocked && ClosureStory.Houses.Contains(house.Code))).ToList();
        return dice.Pick(houses, house => house.Weight);
    }

    private static double DemandShare(int year) => year switch { 2021 => 0.05, 2022 => 0.10, 2023 => 0.15, _ => 0.22 };

    private static double OnlineShare(DateOnly day) => Season.IsShut(day) ? 0.4 : day.Year == 2021 ? 0.06 : 0.03;

    private static DateOnly Any(DateOnly from, DateOnly until, Dice dice) => from.AddDays(dice.Between(0, until.DayNumber - from.DayNumber)).Workday();

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

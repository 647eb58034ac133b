using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;

namespace Samenkracht.Host.Demo.Years;

/// <summary>Figures from local systems: visits and loans of each day, members at the end of each month, posted after the month; where little is told, those of one month of each half year.</summary>
internal sealed class KeyFiguresStory(Telling telling) : IStory
{
    public const string Visits = "visits", Loans = "loans", Members = "members";
    private static readonly DateOnly Defined = new(2020, 12, 14);

    public IEnumerable<Play> In(DateOnly month) => Defined.IsIn(month) ? Define()
        : month > World.First ? Posted(month.AddMonths(-1))
        : [];

    private static IEnumerable<Play> Define() =>
    [
        Define(Visits, "Fysieke bezoeken", "bezoeken", "Aantal mensen dat binnenkomt", Aggregation.Sum),
        Define(Loans, "Uitleningen", "uitleningen", "Aantal uitleningen en verlengingen", Aggregation.Sum),
        Define(Members, "Leden", "leden", "Aantal ingeschreven leden op de laatste dag", Aggregation.Last),
    ];

    private static Play Define(string code, string title, string unit, string formula, Aggregation aggregation) => new(
        Defined.At(9), Telling.Office, new DefineIndicator(code, title, unit, formula, "lokaal systeem", aggregation, "1", Defined));

    /// <summary>The locations whose figures are told: all at full scale, else a share of them and at least one of each library.</summary>
    private IEnumerable<House> Told(Library library) => library.Houses.Where((house, at) => at == 0 || telling.Dice($"figures of {house.Code}").Chance(telling.Scale));

    private IEnumerable<Play> Posted(DateOnly month) => telling.World.Libraries
        .Where(library => month <= World.Last && telling.Ends(month) && library.From <= month.LastOfMonth() && library.Until >= month)
        .SelectMany(library => Told(library).SelectMany(house => Of(library, house, month)));

    private IEnumerable<Play> Of(Library library, House house, DateOnly month)
    {
        var (dice, share) = (telling.Dice($"figures {house.Code} {month:yyyy-MM}"), house.Weight / library.Houses.Sum(one => one.Weight));
        var (from, last) = (month < library.From ? library.From : month, library.Until < month.LastOfMonth() ? library.Until : month.LastOfMonth());
        var days = Enumerable.Range(0, last.DayNumber - from.DayNumber + 1).Select(at => from.AddDays(at)).Where(day => day.DayOfWeek != DayOfWeek.Sunday).ToList();
        var mean = library.Profile.VisitsPerYear / 0.8 / 310 * share * Season.Visits(month.Year) * (0.6 + (0.4 * Season.OfMonth(month.Month)));
        var visits = days.Select(day => Visit(house, day, Season.IsShut(day) ? 0 : Math.Max(0, Math.Round(dice.Normal(mean, mean * 0.2))))).ToList();
        var (posted, name) = (month.AddMonths(1).AddDays(dice.Between(0, 2)), $"{month:yyyy-MM}");
        yield return Post(Visits, visits);
        yield return Post(Loans, [.. visits.Select(day => new DayFigure(day.On, Math.Round(day.Value * 0.9m), FigureBasis.Counted, 1))]);
        yield return Post(Members, [new(last, Math.Round((decimal)(library.Profile.Members * share * (1 + ((month.Year - 2022) * 0.02)))), FigureBasis.Counted, 1)]);
        if (dice.Chance(0.005)) yield return new(posted.At(11), library.Counter, new AddFigures(visits), Series(Visits));
        if (dice.Chance(0.025))
        {
            var day = dice.Pick(visits);
            yield return new(posted.AddDays(6).At(12), library.Staff, new CorrectFigure(day.On, day.Value + 3, FigureBasis.Counted, 1, "Teller las dubbel uit"), Series(Visits));
        }

        Play Post(string indicator, IReadOnlyList<DayFigure> figures) =>
            new(posted.At(8), library.Counter, new PostFigures($"indicator-{indicator}", null, house.Id, name, figures));

        string Series(string indicator) => $"key-figures-{indicator}-{house.Id}-{name}";
    }

    // Small locations count part of the week; once a year a counter is out of order for a week.
    private DayFigure Visit(House house, DateOnly day, double value)
    {
        var dice = telling.Dice($"outage {house.Code} {day.Year}");
        var begins = new DateOnly(day.Year, dice.Between(1, 12), dice.Between(1, 20));
        return begins <= day && day < begins.AddDays(dice.Between(4, 8)) ? new(day, (decimal)value, FigureBasis.Estimated, 0)
            : house.Kind == "branch" ? new(day, (decimal)value, FigureBasis.Counted, 1)
            : new(day, (decimal)value, FigureBasis.Partly, 0.6m);
    }
}

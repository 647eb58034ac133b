using Samenkracht.Finance.Administrations;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Every library keeps books, a year at a time.</summary>
internal sealed class BooksStory(Telling telling) : IStory
{
    private const string Chart = "3.7";

    public IEnumerable<Play> In(DateOnly month) => telling.World.Libraries.SelectMany(library =>
        library.From.IsIn(month) ? Open(library)
        : month.Month == 12 && library.ExistsOn(month) && library.ExistsOn(month.AddMonths(2)) ? [Next(library, month.AddDays(1), month.Year + 1)]
        : []);

    private IEnumerable<Play> Open(Library library)
    {
        var tax = telling.Dice($"tax number {library.Code}").Between(100_000_000, 999_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);
        yield return new(library.From.At(6), library.Director, new OpenAdministration(library.Id, $"Stichting {library.Short}", null, tax, library.From));
        yield return new(library.From.At(6.1), library.Director, new AdoptChart(Chart, library.From), Administration.IdOf(library.Id));
        yield return Next(library, library.From, library.From.Year);
    }

    private static Play Next(Library library, DateOnly on, int year) => new(on.At(6.2), library.Director, new OpenFiscalYear(year, on), Administration.IdOf(library.Id));
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Finance.Administrations;

/// <summary>Opens a year, so that entries can be made in it.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="On">The day of opening.</param>
public sealed record OpenFiscalYear([property: Range(2000, 2100)] int Year, DateOnly On);

/// <summary>POST /v1/administrations/{administrationId}/fiscal-years.</summary>
public static class OpenFiscalYearEndpoint
{
    /// <summary>A year in which the books did not exist yet or no longer has no entries.</summary>
    public static readonly Rule OutsideBooks = new("fiscal-year-outside-books", "The organisation keeps no books in this year.");

    /// <summary>The next year can be prepared at the end of the present one; no further.</summary>
    public static readonly Rule TooFarAhead = new("fiscal-year-too-far-ahead", "A year is opened in the year before it at the earliest.");

    public static Decision Decide(OpenFiscalYear command, Administration administration, Asked asked)
    {
        var (first, last) = (new DateOnly(command.Year, 1, 1), new DateOnly(command.Year, 12, 31));
        return administration.YearOf(command.Year) is not null ? []
            : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
            : administration.RgsVersion is null ? Administration.NoChart
            : last < administration.OpenedOn || first >= administration.EndsOn ? OutsideBooks
            : command.Year > asked.Today.Year + 1 ? TooFarAhead
            : Decision.Of([new FiscalYearOpened(
                    administration.Id, administration.OrganisationId, command.Year, first < administration.OpenedOn ? administration.OpenedOn : first, last, command.On)])
                .Telling(new FiscalYearWasOpened(administration.OrganisationId, command.Year, command.On));
    }

    public static void Map(Api api) => api.Change<Administration, OpenFiscalYear>(
        new()
        {
            Path = "/administrations/{administrationId}/fiscal-years", Right = "administrations.open", Facts = [typeof(FiscalYearOpened)],
            Summary = "Open a year",
            Description = "Entries can be made in the year. A journal of each kind is opened for it.",
            Example = new OpenFiscalYear(2024, new(2023, 12, 1)),
        },
        Decide);
}

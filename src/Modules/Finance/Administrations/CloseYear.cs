using System.ComponentModel.DataAnnotations;
using Marten;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Administrations;

/// <summary>Closes a year for good.</summary>
/// <param name="Year">The year.</param>
/// <param name="On">The day of closing.</param>
public sealed record CloseYear([property: Range(2000, 2100)] int Year, DateOnly On);

/// <summary>POST /v1/administrations/{administrationId}/closures.</summary>
public static class CloseYearEndpoint
{
    /// <summary>Nothing is open in a closed year.</summary>
    public static readonly Rule MonthsOpen = new("fiscal-year-with-open-months", "A year is closed when all its months are locked.");

    /// <summary>The board says where the result goes (RJ 640), with an entry on the account for movements of reserves.</summary>
    public static readonly Rule NotAppropriated = new("fiscal-year-result-not-appropriated", "The result of the year has to be added to or taken from reserves first.");

    /// <summary>Years follow each other.</summary>
    public static readonly Rule EarlierOpen = new("fiscal-year-earlier-open", "An earlier year is closed first.");

    public static Decision Decide(CloseYear command, Administration administration, YearBalances balances, Asked asked)
    {
        if (administration.YearOf(command.Year) is not { } year) return Administration.YearNotOpened;
        var last = administration.LastDayOf(year);
        var open = year.Months.Where(month => month <= last.Month && !year.IsLocked(month)).ToList();
        return year.IsClosed ? []
            : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
            : administration.Years.Any(other => other.Year < command.Year && !other.IsClosed) ? EarlierOpen
            : open.Count > 0 ? MonthsOpen.With("months", open)
            : balances.Result != 0 ? NotAppropriated.With("result", balances.Result)
            : [new YearClosed(administration.Id, administration.OrganisationId, command.Year, command.On)];
    }

    public static void Map(Api api) => api.Change<Administration, CloseYear>(
        new()
        {
            Path = "/administrations/{administrationId}/closures", Right = "administrations.lock", Facts = [typeof(YearClosed)],
            Summary = "Close a year",
            Description = "All months are locked and the result is appropriated. The year never changes again: corrections are entries of an open year.",
            Example = new CloseYear(2023, new(2024, 4, 15)),
        },
        (command, administration, asked) => Decide(command, administration, asked.Look<YearBalances>(), asked),
        look: async (command, administration, session, ct) => await LedgerBalances.ReadAsync(session, administration.Id, new(command.Year, 12, 31), ct));
}

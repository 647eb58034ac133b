using Marten;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Administrations;

/// <summary>Brings the closing balance of a legal entity that ceased to exist into the books of its successor.</summary>
/// <param name="On">The day of the transfer.</param>
public sealed record TransferToSuccessor(DateOnly On);

/// <summary>What a transfer is checked against.</summary>
/// <param name="Balances">What is on the accounts at the end of the last day.</param>
/// <param name="Successor">The books of the successor; null when it has none.</param>
public sealed record TransferFile(YearBalances Balances, Administration? Successor);

/// <summary>POST /v1/administrations/{administrationId}/transfers.</summary>
public static class TransferToSuccessorEndpoint
{
    /// <summary>Books pass on by merger only.</summary>
    public static readonly Rule NoSuccessor = new("administration-without-successor", "No merger has given these books a successor.");

    /// <summary>The successor needs a place for it.</summary>
    public static readonly Rule SuccessorWithoutBooks = new("successor-without-books", "The successor has to open its books and this year in them first.");

    /// <summary>What is passed on does not change any more.</summary>
    public static readonly Rule MonthsOpen = new("administration-with-open-months", "All months until the merger are locked before the balance is transferred.");

    /// <summary>What was is accounted for before it passes on.</summary>
    public static readonly Rule YearsOpen = new("administration-with-open-years", "Earlier years are closed and carried forward before the balance is transferred.");

    public static Decision Decide(TransferToSuccessor command, Administration administration, TransferFile file, Asked asked)
    {
        if (administration is not { SuccessorId: { } successor, EndsOn: { } ends }) return NoSuccessor;
        var last = ends.AddDays(-1);
        var open = administration.YearOf(last.Year) is { } year ? year.Months.Where(month => month <= last.Month && !year.IsLocked(month)).ToList() : [];
        var late = !administration.Transferred.IsEmpty;
        var rest = Difference(file.Balances.SheetWithResult, administration.Transferred);
        return late && rest.Count == 0 ? []
            : administration.RefusesDay(command.On, asked) is { } unfit ? unfit
            : administration.Years.Any(one => one.Year < last.Year && !one.IsCarriedForward) ? YearsOpen
            : open.Count > 0 ? MonthsOpen.With("months", open)
            : file.Successor?.YearOf(ends.Year) is not { } into ? SuccessorWithoutBooks
            : Transfer(command, administration, successor, ends, into.From == ends ? JournalKind.Opening : JournalKind.Memorial,
                file.Balances.SheetWithResult, rest, late ? "Nagekomen op de overgenomen balans" : "Overgenomen balans");
    }

    private static Decision Transfer(
        TransferToSuccessor command, Administration administration, string successor, DateOnly ends, JournalKind journal, IReadOnlyList<AccountBalance> balances,
        IReadOnlyList<AccountBalance> rest, string what) =>
        Decision.Of([new BalanceTransferred(administration.Id, administration.OrganisationId, successor, command.On, balances)])
            .Telling(rest.Count == 0 ? [] :
            [
                new PostToLedger(successor, journal, ends, $"{what} van {administration.LegalName}", administration.Id, YearBalances.Lines(rest)),
            ]);

    // What came in late after a month was opened again is brought over by a further entry.
    private static IReadOnlyList<AccountBalance> Difference(IEnumerable<AccountBalance> now, IEnumerable<AccountBalance> before) =>
        [.. now.Concat(before.Select(balance => balance with { Amount = -balance.Amount })).GroupBy(balance => balance.Account)
            .Select(balances => new AccountBalance(balances.Key, balances.Sum(balance => balance.Amount))).Where(balance => balance.Amount != 0)
            .OrderBy(balance => balance.Account, StringComparer.Ordinal)];

    private static async Task<object> LookAsync(Administration administration, IQuerySession session, CancellationToken ct) => administration is { SuccessorId: { } successor, EndsOn: { } ends }
        ? new TransferFile(
            await LedgerBalances.ReadAsync(session, administration.Id, ends.AddDays(-1), ct), await session.LoadAsync<Administration>(Administration.IdOf(successor), ct))
        : new TransferFile(new([]), null);

    public static void Map(Api api) => api.Change<Administration, TransferToSuccessor>(
        new()
        {
            Path = "/administrations/{administrationId}/transfers", Right = "administrations.lock", Facts = [typeof(BalanceTransferred)],
            Summary = "Transfer the balance to the successor",
            Description = "After a merger: the balance sheet at the end of the last day of the legal entity, with its result, is posted in the books of the successor. Again after a late entry, it posts what is new.",
            Example = new TransferToSuccessor(new(2024, 3, 1)),
        },
        (command, administration, asked) => Decide(command, administration, asked.Look<TransferFile>(), asked),
        look: (_, administration, session, ct) => LookAsync(administration, session, ct));
}

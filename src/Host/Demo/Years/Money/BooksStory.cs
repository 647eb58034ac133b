using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Books are opened, months are locked, years are closed and carried forward; the books of merged libraries pass to their successor.</summary>
internal sealed class BooksStory(MoneyTelling money) : IStory
{
    private const string Rgs = "3.7";
    private const decimal Furniture = 80_000m;

    private static readonly DateOnly Opened = new(2020, 12, 7);

    public IEnumerable<Play> In(DateOnly month) => money.Keepers.SelectMany(keeper => In(keeper, month));

    private IEnumerable<Play> In(Bookkeeper keeper, DateOnly month) =>
    [
        .. Begin(keeper, month),
        .. month.Month == 12 && month.Year is > 2020 and < 2025 && keeper.KeepsOn(month) && !(keeper.IsPredecessor && month.Year == 2023)
            ? [Open(keeper, month.Year + 1, month.AddDays(3))] : Enumerable.Empty<Play>(),
        .. Lock(keeper, month),
        .. month.Month == 5 && month.Year > 2021 ? Close(keeper, month.Year - 1, month.AddDays(12)) : [],
    ];

    private static IEnumerable<Play> Begin(Bookkeeper keeper, DateOnly month)
    {
        var on = keeper.IsSuccessor ? keeper.From : Opened;
        if (on.IsIn(month))
        {
            var first = keeper.IsSuccessor ? World.Merger : on;
            yield return new(on.At(7), keeper.Director, new OpenAdministration(
                keeper.Id, keeper.Name, keeper.TradeRegisterNumber, SyntheticNumbers.Tax(keeper.Number), first));
            yield return new(on.At(7.1), keeper.Director, new AdoptChart(Rgs, on), keeper.AdministrationId);
            yield return Open(keeper, keeper.From.Year, on);
            if (!keeper.IsSuccessor) yield return new(on.At(8), keeper.Controller, new Finance.Bank.OpenBankAccount(keeper.Purse.Iban, "Betaalrekening", on));
        }

        if (month != World.First || keeper.IsSuccessor) yield break;
        yield return new(month.AddDays(3).At(8), keeper.Controller, new PostEntry(
            keeper.Id, month, "Beginbalans", "beginbalans-2021",
            [
                EntryLine.ToDebit(Accounts.Bank, keeper.Purse.Balance), EntryLine.ToDebit("0230", Furniture), EntryLine.ToCredit(Accounts.GeneralReserve, keeper.Purse.Balance + Furniture),
            ]), keeper.Journal("opening", month.Year));
    }

    private static Play Open(Bookkeeper keeper, int year, DateOnly on) => new(on.At(7.2), keeper.Director, new OpenFiscalYear(year, on), keeper.AdministrationId);

    // A month is locked first thing on the first day of the second month after it, when everything of it is in the books; where little is told, with
    // its half year. December stays open until the year is closed; that of a merged library, which closes no year any more, is locked like any month.
    private IEnumerable<Play> Lock(Bookkeeper keeper, DateOnly month)
    {
        var (last, by) = (month.AddMonths(-2), money.Acting(keeper, month).By);
        if (last > World.Last || !money.Telling.Ends(last)) yield break;
        var isLast = keeper.IsPredecessor && last is { Year: 2023, Month: 12 };
        foreach (var locked in Enumerable.Range(0, money.Telling.Months).Select(back => last.AddMonths(-back)).Order())
            if (locked >= World.First && locked <= keeper.Until && locked.LastOfMonth() >= keeper.From && (locked.Month < 12 || isLast))
                yield return new(month.At(3), by.Director, new LockPeriod(locked.Year, locked.Month, month), keeper.AdministrationId);
        if (isLast) yield return new(month.At(3.1), by.Director, new TransferToSuccessor(month), keeper.AdministrationId);
    }

    private static IEnumerable<Play> Close(Bookkeeper keeper, int year, DateOnly on)
    {
        var last = new DateOnly(year, 12, 31);
        if (!keeper.KeepsOn(last)) yield break;
        yield return new(on.At(9), keeper.Controller, new Looked(ResultOf(keeper, year), result => Appropriated(keeper, last, result)), keeper.Journal("memorial", year));
        yield return new(on.At(10), keeper.Director, new LockPeriod(year, 12, on), keeper.AdministrationId);
        yield return new(on.At(11), keeper.Director, new CloseYear(year, on), keeper.AdministrationId);
        yield return new(on.At(12), keeper.Director, new CarryForward(year, on), keeper.AdministrationId);
    }

    private static string ResultOf(Bookkeeper keeper, int year) => FormattableString.Invariant(
        $"select sum(credit - debit) from finance.ledger_lines where administration = '{keeper.AdministrationId}' and year = {year} and account >= '4000'");

    private static PostEntry? Appropriated(Bookkeeper keeper, DateOnly last, decimal result) => result == 0 ? null : new(
        keeper.Id, last, "Bestemming van het resultaat", $"resultaat-{last.Year}",
        result > 0
            ? [EntryLine.ToDebit(Accounts.ReserveMovements, result), EntryLine.ToCredit(Accounts.GeneralReserve, result)]
            : [EntryLine.ToDebit(Accounts.GeneralReserve, -result), EntryLine.ToCredit(Accounts.ReserveMovements, -result)]);
}

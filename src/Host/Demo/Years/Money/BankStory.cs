using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Statements of the bank, of each week and the end of each month, or of half a year where little is told: lines that name what is open match by themselves, the others are explained.</summary>
internal sealed class BankStory(MoneyTelling money) : IStory
{
    // Until half a year after the plan period, when the last grants are settled.
    private static readonly DateOnly Last = World.Last.AddMonths(6);

    public IEnumerable<Play> In(DateOnly month) => month < World.First || month > Last ? []
        : money.Keepers.Where(keeper => !keeper.IsSuccessor).SelectMany(keeper => Days(keeper, month).SelectMany(day => Import(keeper, day)));

    // A merged library has its last statement before the deed.
    private IEnumerable<DateOnly> Days(Bookkeeper keeper, DateOnly month)
    {
        var last = keeper.IsPredecessor && month.AddMonths(1) == World.Merger ? World.Merger.AddDays(-3) : month.LastOfMonth();
        for (var day = month; day < last; day = day.AddDays(1))
            if (day.DayOfWeek == DayOfWeek.Friday && money.Telling.Months == 1) yield return day;
        if (money.Telling.Ends(month)) yield return last;
    }

    private IEnumerable<Play> Import(Bookkeeper keeper, DateOnly until)
    {
        if (keeper.Purse.Statement(until) is not { } statement) yield break;
        var (by, at) = (money.Acting(keeper, until).By, until.AddDays(1));
        var import = new ImportStatement(keeper.Purse.AccountId, statement.Document);
        yield return new(at.At(4), by.Clerk, import, As: statement.Name);
        foreach (var (line, number) in statement.Lines.Select((line, index) => (line, index + 1)))
        {
            if (line.GrantId is { } grant) yield return new(at.At(5), by.Controller, new MatchEntry(number, MatchKind.Grant, grant), $"@{statement.Name}");
            if (line.Account is not { } account) continue;
            var of = line.PartnerId is { } partner ? new Dimensions(PartnerId: partner) : null;
            yield return new(at.At(5), by.Controller, new ExplainEntry(number, account, of, line.Reference), $"@{statement.Name}");
        }

        // Once in a while somebody sends the same file again.
        if (money.Dice($"again {statement.Name}").Chance(0.002))
            yield return new(at.At(6), by.Clerk, import, RefusedBy: "bank-statement-twice");
    }
}

using Samenkracht.Finance.Journals;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>What the yearly grants pay for: salaries, housing, collection and depreciation, one entry a month, right after it, or one each half year where little is told; and what members pay.</summary>
internal sealed class FixedCostsStory(MoneyTelling money) : IStory
{
    private const string SalariesInTransit = "1800", Owed = "1730", Depreciated = "0239", Contributions = "8100";
    private static readonly (string Account, string What, decimal Share)[] Salaries = [("4000", "Lonen en salarissen", 0.52m), ("4050", "Sociale lasten", 0.09m), ("4060", "Pensioenlasten", 0.07m)];
    private static readonly (string Account, string What, decimal Share)[] Housing = [("4200", "Huur", 0.13m), ("4220", "Energie", 0.04m), ("4300", "Boeken", 0.08m)];

    /// <summary>The document of the entry that is made after a month.</summary>
    public static string DocumentOf(Bookkeeper keeper, DateOnly month) => $"vaste-lasten-{keeper.Short}-{month:yyyy-MM}";

    /// <summary>What it comes to, euro.</summary>
    public static decimal TotalOf(MoneyTelling money, Bookkeeper keeper, DateOnly month) => money.Held(keeper, month).Sum(grant => grant.Amount / 12) * money.Telling.Months;

    public IEnumerable<Play> In(DateOnly month)
    {
        if (month >= World.First && month <= World.Last && money.Telling.Ends(month)) foreach (var keeper in money.On(month.AddDays(14))) Pay(keeper, month);
        var before = month.AddMonths(-1);
        return before < World.First || before > World.Last || !money.Telling.Ends(before) ? [] : money.On(before.AddDays(14)).Select(keeper => Post(keeper, before));
    }

    private Play Post(Bookkeeper keeper, DateOnly month)
    {
        var (by, on) = money.Acting(keeper, month.AddMonths(1).AddDays(1));
        var (total, salaries, housing) = Parts(keeper, month);
        var depreciation = total - salaries.Sum(part => part.Amount) - housing.Sum(part => part.Amount);
        return new(on.At(10), by.Controller, new PostEntry(
            keeper.Id, month.LastOfMonth(), "Salarissen en vaste lasten", DocumentOf(keeper, month),
            [
                .. salaries.Concat(housing).Select(part => EntryLine.ToDebit(part.Account, part.Amount) with { Description = part.What }), EntryLine.ToDebit("4730", depreciation),
                EntryLine.ToCredit(SalariesInTransit, salaries.Sum(part => part.Amount)), EntryLine.ToCredit(Owed, housing.Sum(part => part.Amount)),
                EntryLine.ToCredit(Depreciated, depreciation),
            ]), keeper.Journal("memorial", month.Year));
    }

    private void Pay(Bookkeeper keeper, DateOnly month)
    {
        var (_, salaries, housing) = Parts(keeper, month);
        keeper.Purse.Add(new(month.AddDays(24).Workday(), -salaries.Sum(part => part.Amount), $"salarissen {month:yyyy-MM}", "Medewerkers", SalariesInTransit));
        keeper.Purse.Add(new(month.AddDays(14).Workday(), -housing.Sum(part => part.Amount), $"vaste lasten {month:yyyy-MM}", "Verhuurder en leveranciers", Owed));
        if (keeper.Library is { } library)
            keeper.Purse.Add(new(month.AddDays(9).Workday(), Math.Round(library.Profile.Members * 15m * money.Telling.Months / 12, 2), $"contributies {month:yyyy-MM}", "Leden", Contributions));
    }

    private (decimal Total, IReadOnlyList<(string Account, string What, decimal Amount)> Salaries, IReadOnlyList<(string Account, string What, decimal Amount)> Housing) Parts(
        Bookkeeper keeper, DateOnly month)
    {
        var total = TotalOf(money, keeper, month);
        return (total, [.. Salaries.Select(Part)], [.. Housing.Select(Part)]);

        (string, string, decimal) Part((string Account, string What, decimal Share) part) => (part.Account, part.What, Math.Round(total * part.Share, 2));
    }
}

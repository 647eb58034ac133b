using Samenkracht.Finance.Allocations;
using Samenkracht.Finance.Invoices;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>The support organisation divides the costs of automation over the libraries by their inhabitants, each quarter, or each year where little is told; each library gets an invoice for its part and pays it.</summary>
internal sealed class AllocationsStory(MoneyTelling money) : IStory
{
    private const string Code = "automatisering-netwerk", Id = $"cost-allocation-{Code}", Account = "4400", Debtors = "1300";
    private const decimal CostsAMonth = 20_000m;
    private static readonly DateOnly Opened = new(2020, 12, 8);

    public IEnumerable<Play> In(DateOnly month)
    {
        var support = money.Keepers.Single(keeper => keeper.Library is null);
        if (Opened.IsIn(month)) yield return new(Opened.At(9), support.Controller, new OpenAllocation(Code, support.Id, AllocationPurpose.CentralServices, "Automatisering van het netwerk", Opened));
        if (month.Month == 12 && month.Year < 2024)
            yield return new(month.AddDays(8).At(9), support.Controller, new SetKey(month.Year + 1, [.. Parts(month.Year + 1).Select(part => new KeyPart(part.Keeper.Id, part.Share))], month.AddDays(8)), Id);
        var months = money.Telling.Quarter;
        if (month.Month % months != 0 || month < World.First || month > World.Last) yield break;
        var (costs, on) = (CostsAMonth * months, month.AddDays(20));
        yield return new(on.At(9), support.Controller, new RunAllocation(month.AddMonths(1 - months), month.LastOfMonth(), [new(Account, costs)], on), Id);
        foreach (var play in Parts(month.Year).SelectMany(part => Charge(support, part.Keeper, Math.Round(costs * part.Share, 2), on))) yield return play;
    }

    // The last one has what rounding leaves over.
    private List<(Bookkeeper Keeper, decimal Share)> Parts(int year)
    {
        var keepers = money.Keepers.Where(keeper => keeper.Library is not null && keeper.KeepsOn(new(year, 6, 1))).ToList();
        var whole = (decimal)keepers.Sum(keeper => keeper.Library!.Profile.Population);
        var parts = keepers.Select(keeper => (Keeper: keeper, Share: Math.Round(keeper.Library!.Profile.Population / whole, 6))).ToList();
        parts[^1] = (parts[^1].Keeper, 1 - parts.Take(parts.Count - 1).Sum(part => part.Share));
        return parts;
    }

    private static IEnumerable<Play> Charge(Bookkeeper support, Bookkeeper keeper, decimal amount, DateOnly on)
    {
        var number = $"rijnbrink-{keeper.Short}-{on:yyMM}";
        yield return new(on.AddDays(1).At(9), keeper.Clerk, new ReceiveInvoice(
            null, support.Id, null, null, number, on, on.AddDays(30), on.AddDays(1), amount, [new("Automatisering van het netwerk", "4800", amount, VatCode.Exempt, 0, 0)]), As: number);
        yield return new(on.AddDays(2).At(9), keeper.Controller, new ApproveInvoice(on.AddDays(2)), $"@{number}");
        yield return new(on.AddDays(3).At(9), keeper.Director, new ApproveInvoice(on.AddDays(3)), $"@{number}");
        var paid = on.AddDays(7);
        keeper.Purse.Add(new(paid, -amount, number, support.Name));
        support.Purse.Add(new(paid.AddDays(1), amount, $"ontvangen {number}", keeper.Name, Debtors, PartnerId: keeper.Id));
    }
}

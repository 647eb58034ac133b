using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>What is refused on purpose, one a month by turns: an entry that does not balance, one in a locked month, and an advance above the award.</summary>
internal sealed class MistakesStory(MoneyTelling money) : IStory
{
    public IEnumerable<Play> In(DateOnly month)
    {
        if (month <= World.First || month > World.Last) yield break;
        var keepers = money.On(month).Where(keeper => !keeper.IsSuccessor && !keeper.IsPredecessor && keeper.Library is { Municipalities.Count: 1 }).ToList();
        var (keeper, on) = (keepers[month.Month % keepers.Count], month.AddDays(22));
        // That many months ago is locked for certain.
        var back = 1 + money.Telling.Months;
        var (entry, journal) = (Entry(keeper, on, 50m), keeper.Journal("memorial", month.Year));
        yield return (((month.Year * 12) + month.Month) % 3) switch
        {
            0 => new(on.At(9), keeper.Controller, entry with { Lines = [.. entry.Lines.Take(1), EntryLine.ToCredit("1730", 49.99m)] }, journal, "entry-unbalanced"),
            1 when month.Month > back => new(on.At(9), keeper.Controller, entry with { On = month.AddMonths(-back) }, journal, "fiscal-period-locked"),
            _ => new(on.At(9), keeper.Controller, new ReceiveAdvance(
                money.YearGrants(month.Year).Single(grant => grant.Keeper == keeper).Amount, "dubbel", on), $"grant-jaarsubsidie-{keeper.Short}-{month.Year}", "grant-advance-above-grant"),
        };
    }

    private static PostEntry Entry(Bookkeeper keeper, DateOnly on, decimal amount) =>
        new(keeper.Id, on, "Nog te betalen kosten", $"memoriaal-{on:yyyyMMdd}", [EntryLine.ToDebit("4590", amount), EntryLine.ToCredit("1730", amount)]);
}

using Samenkracht.Host.Demo.Years;
using Samenkracht.Host.Demo.Years.Money;

namespace Samenkracht.Specs.Demo;

public sealed class CommitmentsSpec
{
    private static readonly string[] Budgets = ["budget-a-2022", "budget-a-2022", "budget-b-2022"];
    private readonly Commitments _commitments = new();

    [Fact]
    public void Each_budget_counts_its_commitments_from_one() =>
        Assert.Equal([1, 2, 1], Budgets.Select(budget => _commitments.Bind(budget, 10m, 100m)));

    [Fact]
    public void What_would_be_too_much_is_not_bound_and_takes_no_number()
    {
        Assert.Equal(1, _commitments.Bind("budget-a-2022", 90m, 100m));
        Assert.Null(_commitments.Bind("budget-a-2022", 10.01m, 100m));
        Assert.Equal(2, _commitments.Bind("budget-a-2022", 10m, 100m));
    }

    [Fact]
    public void Sessions_of_a_month_are_billed_once()
    {
        var (bills, march) = (new Bills(), new DateOnly(2022, 3, 1));
        bills.Add(Held(new(2022, 3, 31)));
        bills.Add(Held(new(2022, 4, 1)));
        Assert.Equal([new(2022, 3, 31)], bills.Take(march).Select(session => session.On));
        Assert.Empty(bills.Take(march));
        Assert.Equal([new(2022, 4, 1)], bills.Take(march.AddMonths(1)).Select(session => session.On));
    }

    private static HeldSession Held(DateOnly on) => new(null!, "activity-taalcafe", 1, on.AddDays(-9), on);
}

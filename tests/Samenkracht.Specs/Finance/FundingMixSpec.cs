using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Funding;
using static Samenkracht.Specs.Finance.TheBudget;

namespace Samenkracht.Specs.Finance;

public sealed class FundingMixSpec
{
    private static readonly DateTimeOffset Now = new(2024, 6, 3, 12, 0, 0, TimeSpan.Zero);

    private static LedgerSum Sum(string account, decimal amount, string organisation = Library) => new(organisation, account, null, amount);

    [Fact]
    public void Income_is_sorted_by_where_it_comes_from()
    {
        var mix = FundingMix.Of(Library, 2023, Now,
        [
            Sum("4600", 900m), Sum("8000", -800m), Sum("8010", -50m), Sum("8020", -30m), Sum("8030", -20m), Sum("8100", -60m), Sum("8400", -20m), Sum("8040", -10m), Sum("8490", -5m),
            Sum("8900", -5m), Sum("9900", 3m),
        ]);

        Assert.Equal((1_000m, 1), (mix.Income, mix.Organisations));
        Assert.Equal(
            [
                new(IncomeSource.Municipal, 800m, 0.8m), new(IncomeSource.Provincial, 50m, 0.05m), new(IncomeSource.State, 30m, 0.03m), new(IncomeSource.Funds, 20m, 0.02m),
                new(IncomeSource.Own, 80m, 0.08m), new(IncomeSource.Other, 20m, 0.02m),
            ],
            mix.Sources);
    }

    [Fact]
    public void Without_income_there_are_no_shares() => Assert.All(FundingMix.Of(Library, 2023, Now, []).Sources, source => Assert.Equal((0m, null), (source.Amount, source.Share)));

    [Fact]
    public void The_total_is_of_all_with_income() =>
        Assert.Equal((300m, 2), FundingMix.Of(null, 2023, Now, [Sum("8000", -100m), Sum("8000", -200m, Hengelo)]) is var mix ? (mix.Income, mix.Organisations) : default);

    [Fact]
    public void Solvency_and_liquidity_follow_from_the_balance()
    {
        var ratios = FinancialRatios.Of(Library, new(2023, 12, 31), Now,
            [Sum("0200", 600m), Sum("1100", 300m), Sum("1300", 100m), Sum("0500", -400m), Sum("0710", -200m), Sum("1600", -250m), Sum("8000", -900m), Sum("4000", 750m)]);

        Assert.Equal((550m, 1_000m, 400m, 250m, 0.55m, 1.6m), (ratios.Equity, ratios.Assets, ratios.CurrentAssets, ratios.CurrentLiabilities, ratios.Solvency, ratios.Liquidity));
    }

    [Fact]
    public void Without_assets_or_debts_there_are_no_ratios() =>
        Assert.Equal((null, null), FinancialRatios.Of(Library, new(2023, 12, 31), Now, []) is var ratios ? (ratios.Solvency, ratios.Liquidity) : default);

    [Fact]
    public void Income_is_divided_by_what_was_delivered()
    {
        var figures = Given.State<DeliveredFigures>(
            new YearFiguresKnown("delivered-figures-bibliotheek-deventer-2023", Library, 2023, 100m, 300m, "data-delivery-1", false, new(2024, 4, 2)),
            new YearFiguresKnown("delivered-figures-bibliotheek-deventer-2023", Library, 2023, null, 400m, "data-delivery-1", true, new(2024, 5, 6)));

        var ratios = IncomeRatios.Of(Library, 2023, Now, [Sum("8000", -2_625m), Sum("8100", -375m)], figures);

        Assert.Equal((30m, 26.25m, 7.5m, true), (ratios.IncomePerInhabitant, ratios.MunicipalIncomePerInhabitant, ratios.IncomePerVisit, ratios.IsCorrected));
        Assert.Null(IncomeRatios.Of(Library, 2023, Now, [Sum("8000", -2_625m)], null).IncomePerInhabitant);
    }
}

using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Funding;
using Samenkracht.Finance.Reactions;
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

public sealed class KeepDeliveredFiguresSpec
{
    private const string Id = "delivered-figures-bibliotheek-deventer-2023";

    private static readonly DataDeliveryWasSubmitted Told = new(
        "data-delivery-1", Library, 2023, new Dictionary<string, decimal> { ["inwoners"] = 101_000m, ["indicator-bezoeken"] = 250_000m, ["leden"] = 20_000m }, false, new(2024, 4, 2));

    private static readonly YearFiguresKnown Known = new(Id, Library, 2023, 101_000m, 250_000m, "data-delivery-1", false, new(2024, 4, 2));

    [Fact]
    public void Inhabitants_and_visits_are_kept() => KeepDeliveredFiguresHandler.Decide(Told, null).Then(Known);

    [Fact]
    public void A_correction_is_kept_beside_it() => KeepDeliveredFiguresHandler.Decide(
            Told with { Values = new Dictionary<string, decimal> { ["bezoeken"] = 240_000m }, IsCorrection = true, On = new(2024, 4, 1) }, Given.State<DeliveredFigures>(Known))
        .Then(Known with { Inhabitants = null, Visits = 240_000m, IsCorrection = true });

    [Fact]
    public void Other_figures_are_of_no_use() => KeepDeliveredFiguresHandler.Decide(Told with { Values = new Dictionary<string, decimal> { ["leden"] = 1m } }, null).Then();
}

public sealed class IncomeGapSpec
{
    private const string OutlookId = "income-outlook-bibliotheek-deventer";

    private static readonly AgreementWasTerminated Told = new("agreement-taal", [Library, "organisation-gemeente-deventer"], 36_600m, new(2024, 8, 31), new(2024, 3, 4));
    private static readonly IncomeGapExpected Expected = new(OutlookId, Library, "agreement-taal", 36_600m, new(2024, 9, 1), new(2024, 3, 4));
    private static readonly IncomeGapClosed Closed = new(OutlookId, Library, "agreement-taal", new(2025, 12, 31), new(2024, 5, 6));

    [Fact]
    public void A_contribution_that_ends_will_be_missed()
    {
        ExpectIncomeGapHandler.Decide(Told, Library, null).Then(Expected);

        Assert.Equal(new("agreement-taal", 36_600m, new(2024, 9, 1), 12_200m, new(2024, 3, 4)), Given.State<IncomeOutlook>(Expected).Gaps[0]);
    }

    [Fact]
    public void It_is_missed_once_and_another_end_replaces_it()
    {
        ExpectIncomeGapHandler.Decide(Told, Library, Given.State<IncomeOutlook>(Expected)).Then();
        ExpectIncomeGapHandler.Decide(Told with { EndsOn = new(2024, 12, 31) }, Library, Given.State<IncomeOutlook>(Expected)).Then(Expected with { From = new(2025, 1, 1) });

        Assert.Single(Given.State<IncomeOutlook>(Expected, Expected with { From = new(2025, 1, 1) }).Gaps);
    }

    [Fact]
    public void Without_a_contribution_nothing_is_missed()
    {
        ExpectIncomeGapHandler.Decide(Told with { YearlyContribution = null }, Library, null).Then();
        ExpectIncomeGapHandler.Decide(Told with { YearlyContribution = 0m }, Library, null).Then();
    }

    [Fact]
    public void An_agreement_that_goes_on_closes_its_own_gap_only()
    {
        AgreementWasRenewed renewed = new("agreement-taal", [Library], new(2025, 12, 31), new(2024, 5, 6));
        CloseIncomeGapHandler.Decide(renewed, Given.State<IncomeOutlook>(Expected)).Then(Closed);
        CloseIncomeGapHandler.Decide(renewed, Given.State<IncomeOutlook>(Expected, Closed)).Then();
        CloseIncomeGapHandler.Decide(renewed with { AgreementId = "agreement-jeugd" }, Given.State<IncomeOutlook>(Expected)).Then();
    }
}

public sealed class ServiceSavingsSpec
{
    private const string Service = "central-service-collectie";

    private static readonly DateTimeOffset Now = new(2024, 6, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly UnitCostsSet CostsSet = new("unit-costs-collectie", Service, "hours", 60m, 48.5m, new(2024, 1, 1));
    private static readonly UnitCostsRevised CostsRevised = new("unit-costs-collectie", 65m, 50m, new(2024, 4, 1), "Loonstijging");
    private static readonly CentralServiceDelivered Delivered = new(Service, 1, Library, 10.5m, "hours", new(2024, 2, 5), "organisation-rijnbrink", null);
    private static readonly ServiceDeliveryCounted Counted = new("service-tally-collectie", Service, 1, Library, 10.5m, "hours", new(2024, 2, 5));
    private static readonly ServiceDeliveryDiscounted Discounted = new("service-tally-collectie", Service, 1, new(2024, 2, 19), "Niet geleverd");

    [Fact]
    public void The_costs_of_a_unit_are_set_and_revised_by_day()
    {
        SetUnitCostsEndpoint.Decide(new(Service, "hours", 60m, 48.5m, new(2024, 1, 1)), "unit-costs-collectie", Controller).Then(CostsSet);
        ReviseUnitCostsEndpoint.Decide(new(65m, 50m, new(2024, 4, 1), "Loonstijging"), Given.State<UnitCosts>(CostsSet), Controller).Then(CostsRevised);
        ReviseUnitCostsEndpoint.Decide(new(65m, 50m, new(2023, 12, 31), "Loonstijging"), Given.State<UnitCosts>(CostsSet), Controller)
            .ThenRefused("This day lies before the first costs of the service.");
    }

    [Fact]
    public void A_delivery_counts_once()
    {
        CountSavingsHandler.Decide(Delivered, null).Then(Counted);
        CountSavingsHandler.Decide(Delivered, Given.State<ServiceTally>(Counted)).Then();
    }

    [Fact]
    public void A_disputed_delivery_no_longer_counts()
    {
        CentralServiceDeliveryDisputed disputed = new(Service, 1, "Niet geleverd", new(2024, 2, 19));
        DiscountSavingsHandler.Decide(disputed, Given.State<ServiceTally>(Counted)).Then(Discounted);
        DiscountSavingsHandler.Decide(disputed, Given.State<ServiceTally>(Counted, Discounted)).Then();
        DiscountSavingsHandler.Decide(disputed with { Number = 2 }, Given.State<ServiceTally>(Counted)).Then();
    }

    [Fact]
    public void Each_delivery_saves_what_held_on_its_day()
    {
        var tally = Given.State<ServiceTally>(
            Counted, Counted with { Number = 2, On = new(2024, 4, 2) }, Counted with { Number = 3, LibraryId = null, Quantity = 2m }, Counted with { Number = 4, Unit = "titles" },
            Counted with { Number = 5, On = new(2023, 12, 31) }, Counted with { Number = 6 }, Discounted with { Number = 6 });

        var savings = ServiceSavings.Of(Service, 2024, Now, Given.State<UnitCosts>(CostsSet, CostsRevised), tally);

        Assert.Equal((301.25m, 1), (savings.Saved, savings.WithoutCosts));
        Assert.Equal([new(null, 2m, 23m), new(Library, 21m, 278.25m)], savings.Libraries);
    }

    [Fact]
    public void Without_costs_or_deliveries_nothing_is_saved()
    {
        Assert.Equal(0m, ServiceSavings.Of(Service, 2024, Now, Given.State<UnitCosts>(CostsSet), null).Saved);
        Assert.Equal(1, ServiceSavings.Of(Service, 2023, Now, Given.State<UnitCosts>(CostsSet), Given.State<ServiceTally>(Counted with { On = new(2023, 12, 31) })).WithoutCosts);
    }
}

public sealed class FundingModelSpec
{
    private const string ModelId = "funding-model-maakplaats";

    private static readonly RecordFundingModel Record = new("maakplaats", Library, "Maakplaats", null, FundingModelKind.PartnerPays, "Lessen", 125m, new(2023, 9, 1));
    private static readonly FundingModelRecorded Recorded = new(ModelId, Library, "Maakplaats", null, FundingModelKind.PartnerPays, "Lessen", 125m, new(2023, 9, 1));
    private static readonly ChangeFundingModel Change = new(FundingModelKind.Mixed, "Samen", 62.5m, Day, "Afspraak");
    private static readonly FundingModelChanged Changed = new(ModelId, FundingModelKind.Mixed, "Samen", 62.5m, Day, "Afspraak");
    private static readonly EndFundingModel End = new(Day, "Geen scholen meer");
    private static readonly FundingModelEnded Ended = new(ModelId, Day, "Geen scholen meer");

    [Fact]
    public void It_is_recorded_changed_and_ended()
    {
        RecordFundingModelEndpoint.Decide(Record, ModelId, Controller).Then(Recorded);
        ChangeFundingModelEndpoint.Decide(Change, Given.State<FundingModel>(Recorded), Controller).Then(Changed);
        EndFundingModelEndpoint.Decide(End, Given.State<FundingModel>(Recorded, Changed), Controller).Then(Ended);
    }

    [Fact]
    public void For_the_own_organisation() =>
        RecordFundingModelEndpoint.Decide(Record with { OrganisationId = Hengelo }, ModelId, Controller).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Not_in_the_future()
    {
        const string Sentence = "What is recorded of a funding model cannot lie in the future.";
        RecordFundingModelEndpoint.Decide(Record with { From = new(2024, 6, 4) }, ModelId, Controller).ThenRefused(Sentence);
        ChangeFundingModelEndpoint.Decide(Change with { From = new(2024, 6, 4) }, Given.State<FundingModel>(Recorded), Controller).ThenRefused(Sentence);
    }

    [Fact]
    public void Not_before_it_began() => ChangeFundingModelEndpoint.Decide(Change with { From = new(2023, 8, 31) }, Given.State<FundingModel>(Recorded), Controller)
        .ThenRefused("This day lies before the present funding model began.");

    [Fact]
    public void Not_after_it_ended()
    {
        ChangeFundingModelEndpoint.Decide(Change, Given.State<FundingModel>(Recorded, Ended), Controller).ThenRefused("This funding model has ended.");
        EndFundingModelEndpoint.Decide(End, Given.State<FundingModel>(Recorded, Ended), Controller).ThenRefused("This funding model has ended.");
    }
}

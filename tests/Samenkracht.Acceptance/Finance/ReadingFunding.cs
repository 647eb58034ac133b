using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Funding;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

public sealed class ReadingFunding(AppFixture app) : BudgetStory(app)
{
    [Fact]
    public async Task shows_where_income_comes_from_and_how_sound_the_footing_is()
    {
        await OpenBooks(2011);
        await Posted(JournalKind.Grants, new(2011, 1, 9), Lines("1100", "8000", 750m));
        await Posted(JournalKind.Bank, new(2011, 2, 6), Lines("1100", "8100", 250m));
        await Posted(JournalKind.Purchases, new(2011, 3, 6), Lines("4600", "1600", 400m, new(ActivityId: "activity-taalcafe")));

        var mix = (await Get(Controller, "/v1/funding-mix?year=2011")).Is(200).Json;
        Assert.Equal((1_000m, 0.75m), (mix.GetProperty("income").GetDecimal(), mix.GetProperty("sources")[0].GetProperty("share").GetDecimal()));
        var ratios = (await Get("auditor", $"/v1/financial-ratios?organisation={Entity}&on=2011-12-31")).Is(200).Json;
        Assert.Equal((0.6m, 2.5m), (ratios.GetProperty("solvency").GetDecimal(), ratios.GetProperty("liquidity").GetDecimal()));
        var cost = (await Get(Controller, "/v1/activity-costs?year=2011")).Is(200).Json.GetProperty("activities")[0];
        Assert.Equal(("activity-taalcafe", 400m), (cost.Text("activityId"), cost.GetProperty("net").GetDecimal()));
        var total = (await Get("network-office", "/v1/funding-mix-totals?year=2011")).Is(200).Json;
        Assert.True(total.GetProperty("income").GetDecimal() >= 1_000m && total.GetProperty("organisations").GetInt32() >= 1);

        foreach (var path in new[] { "funding-mix", "financial-ratios", "income-ratios", "activity-costs" })
            (await Get("network-office", $"/v1/{path}?organisation={Entity}")).Is(404);
        (await Get(Controller, "/v1/funding-mix-totals")).Is(403);
        foreach (var year in new[] { "0", "1899", "9999" })
        {
            foreach (var path in new[] { "funding-mix", "income-ratios", "activity-costs" }) (await Get(Controller, $"/v1/{path}?year={year}")).Is(400);
            (await Get("network-office", $"/v1/funding-mix-totals?year={year}")).Is(400);
        }
    }

    [Fact]
    public async Task divides_income_by_inhabitants_and_follows_a_correction()
    {
        await OpenBooks(2023);
        await Posted(JournalKind.Grants, new(2023, 1, 9), Lines("1100", "8000", 2_625m));
        DataDeliveryWasSubmitted delivered = new(
            $"data-delivery-{ACode("kb")}", Entity, 2023, new Dictionary<string, decimal> { ["inwoners"] = 100m, ["bezoeken"] = 500m }, false, new(2024, 4, 2));
        await Told(delivered with { Values = new Dictionary<string, decimal> { ["leden"] = 5m } });
        Assert.Equal((null, null), (await Ratios("")));
        await Told(delivered);
        Assert.Equal((26.25m, 5.25m), (await Ratios("")));
        var before = (await Get(Controller, "/v1/income-ratios?year=2023")).Json.Text("knownAt")!;

        await Told(delivered with { Values = new Dictionary<string, decimal> { ["inwoners"] = 105m, ["bezoeken"] = 500m }, IsCorrection = true, On = new(2024, 6, 3) });
        Assert.Equal((25m, 5.25m), (await Ratios("")));
        Assert.Equal((26.25m, 5.25m), (await Ratios($"&knownAt={Uri.EscapeDataString(before)}")));
    }

    [Fact]
    public async Task expects_a_gap_when_an_agreement_ends_until_it_goes_on()
    {
        await OpenBooks(2023);
        var agreement = $"agreement-{ACode("taal")}";
        AgreementWasTerminated ended = new(agreement, [Entity, "organisation-gemeente-nergens"], 36_500m, new(2023, 8, 31), new(2023, 3, 6));
        await Told(ended with { YearlyContribution = null });
        Assert.Empty((await Get(Controller, "/v1/income-outlooks")).Is(200).Ids());
        await Told(ended);
        await Told(ended);

        var outlook = $"/v1/income-outlooks/{Assert.Single((await Get(Controller, "/v1/income-outlooks")).Is(200).Ids())}";
        var gap = (await Get(Controller, outlook)).Is(200).Json.GetProperty("gaps")[0];
        Assert.Equal((agreement, "2023-09-01", 12_200m), (gap.Text("agreementId"), gap.Text("from"), gap.GetProperty("firstYearAmount").GetDecimal()));
        Assert.Single(await FactsOf(outlook));
        (await Get("network-office", outlook)).Is(404);

        await Told(new AgreementWasRenewed(agreement, [Entity], new(2025, 12, 31), new(2023, 5, 8)));
        Assert.Equal(0m, (await Get(Controller, outlook)).Json.GetProperty("yearlyTotal").GetDecimal());
        Assert.Equal(36_500m, (await Get(Controller, $"{outlook}?validOn=2023-05-07")).Json.GetProperty("yearlyTotal").GetDecimal());
    }

    [Fact]
    public async Task tells_what_a_central_service_saves()
    {
        var service = $"central-service-{ACode("collectie")}";
        await Told(new CentralServiceDelivered(service, 1, Entity, 10m, "hours", new(2023, 2, 6), "organisation-rijnbrink", null));
        await Told(new CentralServiceDelivered(service, 2, Entity, 4m, "hours", new(2023, 5, 8), "organisation-rijnbrink", null));
        var (costs, _) = await Started("network-office", "/v1/unit-costs", new SetUnitCosts(service, "hours", 60m, 48.50m, new(2023, 1, 1)));
        await this.Changed("network-office", costs, "revisions", new ReviseUnitCosts(65m, 50m, new(2023, 4, 1), "Loonstijging"));

        Assert.Equal(175m, (await Get(Controller, $"{costs}/savings?year=2023")).Is(200).Json.GetProperty("saved").GetDecimal());
        await Told(new CentralServiceDeliveryDisputed(service, 2, "Niet geleverd", new(2023, 5, 22)));
        Assert.Equal(115m, (await Get(Controller, $"{costs}/savings?year=2023")).Is(200).Json.GetProperty("libraries")[0].GetProperty("saved").GetDecimal());
        (await Get(Controller, "/v1/unit-costs/unit-costs-onbekend/savings")).Is(404);
    }

    [Fact]
    public async Task keeps_a_register_of_funding_models_that_all_can_learn_from()
    {
        var (model, _) = await Started(Controller, "/v1/funding-models", new RecordFundingModel(
            ACode("maakplaats"), Entity, "Maakplaats voor scholen", "programme-offer-maakplaats", FundingModelKind.PartnerPays, "Lessen digitale geletterdheid", 125m, new(2022, 9, 1)));
        await this.Changed(Controller, model, "changes", new ChangeFundingModel(FundingModelKind.Mixed, "Samen betaald", 62.50m, new(2023, 9, 1), "Afspraak met de gemeente"));
        Assert.Equal("partnerPays", (await Get("staff-hengelo", $"{model}?validOn=2023-08-31")).Is(200).Json.Text("kind"));
        Assert.Equal([model.Split('/')[^1]], (await Get("staff-hengelo", $"/v1/funding-models?organisation={Entity}&kind=mixed&subject=programme-offer-maakplaats")).Is(200).Ids());
        await this.Changed(Controller, model, "endings", new EndFundingModel(new(2024, 7, 1), "Geen scholen meer"));
        Assert.Equal("2024-07-01", (await Get("auditor", model)).Json.Text("endedOn"));
    }

    private async Task<(decimal?, decimal?)> Ratios(string query)
    {
        var ratios = (await Get(Controller, $"/v1/income-ratios?year=2023{query}")).Is(200).Json;
        decimal? Of(string member) => ratios.TryGetProperty(member, out var value) ? value.GetDecimal() : null;
        return (Of("incomePerInhabitant"), Of("incomePerVisit"));
    }
}

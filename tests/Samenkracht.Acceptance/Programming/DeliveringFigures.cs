using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Deliveries;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
using static Samenkracht.Acceptance.Scenarios.ProgrammingScenarios;

namespace Samenkracht.Acceptance.Programming;

public sealed class DeliveringFigures(AppFixture app) : AppSpec(app)
{
    private const string Staff = "staff-deventer";
    private const string Director = "director-deventer";
    private const string Counter = "integration-deventer-counters";

    private Task<(string Path, string Tag)> ADelivery(DeliveryRecipient recipient, int year, params DeliveryQuestion[] questions) =>
        Started(Staff, "/v1/data-deliveries", new PrepareDelivery(Deventer, recipient, year, questions, new(2024, 3, 1)));

    private async Task<JsonElement> ValueOf(string delivery, string code) =>
        (await Get("auditor", delivery)).Is(200).Json.GetProperty("values").EnumerateArray().Single(value => value.Text("code") == code);

    [Fact]
    public async Task explains_why_the_definitive_visits_are_not_the_provisional_ones()
    {
        var indicator = await this.AnIndicator();
        var series = await this.FiguresOfMarch(indicator, await this.AVenue());
        await this.Changed("network-office", $"/v1/indicators/{indicator}", "locks", new LockPeriod(2023, new(2024, 1, 15)));
        var (delivery, _) = await ADelivery(DeliveryRecipient.Kb, 2023, new("bezoeken", "Aantal bezoeken", Indicator.CodeOf(indicator)), new("kasten", "Aantal kasten", null));
        await this.Changed(Staff, delivery, "fillings", new FillFromEvents(new(2024, 3, 4)));
        (await Post(Director, $"{delivery}/submissions", new SubmitDelivery(new(2024, 4, 15)), (await Get(Director, delivery)).Tag))
            .IsRefused("Every question needs a value that comes from facts, or one by hand with a reason.");
        await this.Changed(Staff, delivery, "overrides", new OverrideValue("kasten", 12m, "Geteld bij de inventarisatie", new(2024, 3, 5)));
        await this.Changed(Director, delivery, "submissions", new SubmitDelivery(new(2024, 4, 15)));
        await this.Changed(Staff, delivery, "queries", new ReceiveQuery("bezoeken", DeliveryQueryCategory.UnexpectedChange, new(2024, 5, 2)));
        await this.Changed("network-office", delivery, "provisional-publications", new MakeProvisional(new(2024, 7, 1)));
        var submitted = (await Get(Staff, delivery)).Json.Text("contentHash");

        await this.Changed(Counter, series, "corrections", new CorrectFigure(new(2023, 3, 2), 550m, FigureBasis.Counted, 1m, "Teller uitgelezen"));
        await this.Changed(Director, delivery, "corrections", new CorrectDelivery("bezoeken", 950m, "Schatting vervangen door tellingen", new(2024, 9, 2)));
        await this.Changed(Staff, delivery, "finalisations", new FinaliseDelivery(new(2025, 7, 1)));

        var differences = (await Get("controller-deventer", $"{delivery}/differences")).Is(200).Json;
        var difference = Assert.Single(differences.GetProperty("items").EnumerateArray());
        Assert.Equal(("definitive", "bezoeken", -50m), (differences.Text("status"), difference.Text("code"), difference.GetProperty("difference").GetDecimal()));
        Assert.Equal((1000m, 0.6m), (difference.GetProperty("provisional").GetDecimal(), difference.GetProperty("provisionalBasis").GetProperty("estimated").GetDecimal()));
        Assert.Equal((950m, 1m), (difference.GetProperty("definitive").GetDecimal(), difference.GetProperty("definitiveBasis").GetProperty("counted").GetDecimal()));
        Assert.Equal("Schatting vervangen door tellingen", difference.GetProperty("reasons")[0].Text("reason"));
        Assert.NotEqual(submitted, (await Get(Staff, delivery)).Json.Text("contentHash"));
        Assert.Equal("provisional", (await Get("auditor", $"{delivery}?validOn=2024-07-01")).Is(200).Json.Text("status"));
    }

    [Fact]
    public async Task counts_a_day_that_was_posted_three_times_and_corrected_once_from_two_facts()
    {
        var indicator = await this.AnIndicator();
        var first = new DayFigure(new(2022, 3, 1), 412m, FigureBasis.Counted, 1m);
        var (series, tag) = await Started(Counter, "/v1/key-figures", new PostFigures(indicator, null, await this.AVenue(), "2022-03", [first]));
        for (var time = 0; time < 2; time++) Assert.Equal(tag, (await Post(Counter, $"{series}/figures", new AddFigures([first]), tag)).Is(204).Tag);
        await this.Changed(Counter, series, "corrections", new CorrectFigure(first.On, 400m, FigureBasis.Counted, 1m, "Dubbel geteld"));

        var (delivery, _) = await ADelivery(DeliveryRecipient.Cbs, 2022, new DeliveryQuestion("bezoeken", "Aantal bezoeken", Indicator.CodeOf(indicator)));
        await this.Changed(Staff, delivery, "fillings", new FillFromEvents(new(2024, 3, 4)));

        var value = await ValueOf(delivery, "bezoeken");
        Assert.Equal((400m, 2), (value.GetProperty("value").GetDecimal(), value.GetProperty("lineage").GetProperty("facts").GetInt32()));
        Assert.Equal(1m, value.GetProperty("lineage").GetProperty("basis").GetProperty("counted").GetDecimal());
        Assert.True(value.GetProperty("lineage").GetProperty("position").GetInt64() > 0);
    }

    [Fact]
    public async Task takes_the_last_number_of_what_stands()
    {
        var indicator = await this.AnIndicator(Aggregation.Last);
        foreach (var (month, members) in new[] { (3, 41_000m), (9, 42_500m) })
            await Started(Staff, "/v1/key-figures", new PostFigures(indicator, Deventer, null, $"2021-0{month}", [new(new(2021, month, 30), members, FigureBasis.Counted, 1m)]));
        var (delivery, _) = await ADelivery(DeliveryRecipient.Municipality, 2021, new DeliveryQuestion("leden", "Aantal leden", Indicator.CodeOf(indicator)));
        await this.Changed(Staff, delivery, "fillings", new FillFromEvents(new(2024, 3, 4)));

        Assert.Equal(42_500m, (await ValueOf(delivery, "leden")).GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task is_listed_by_recipient_year_and_status_and_unknown_to_others()
    {
        var (delivery, tag) = await ADelivery(DeliveryRecipient.Municipality, 2020, new DeliveryQuestion("kasten", "Aantal kasten", null));

        async Task<IEnumerable<string>> Listed(string who, string status = "draft") => (await this.AllPages(
            who, $"/v1/data-deliveries?organisation={Deventer}&recipient=municipality&year=2020&status={status}")).Select(id => $"/v1/data-deliveries/{id}");

        Assert.Equal([delivery], await Listed("auditor"));
        Assert.Equal([delivery], await Listed(Staff));
        Assert.Empty(await Listed("auditor", "submitted"));
        Assert.Empty(await Listed("staff-hengelo"));
        (await Get("staff-hengelo", delivery)).Is(404);
        (await Get("staff-hengelo", $"{delivery}/differences")).Is(404);
        (await Get("grantor-overijssel", delivery)).Is(403);
        (await Post(Staff, $"{delivery}/submissions", new SubmitDelivery(new(2024, 4, 15)), tag)).Is(403);
        (await Post(Staff, $"{delivery}/fillings", new FillFromEvents(new(2024, 3, 4)), tag)).IsRefused("There are no figures of the year for any question of the delivery.");
    }
}

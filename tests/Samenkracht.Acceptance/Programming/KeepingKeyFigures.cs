using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.KeyFigures;
using static Samenkracht.Acceptance.Scenarios.ProgrammingScenarios;

namespace Samenkracht.Acceptance.Programming;

public sealed class KeepingKeyFigures(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";
    private const string Counter = "integration-deventer-counters";

    private static readonly DayFigure Third = new(new(2023, 3, 3), 100m, FigureBasis.Counted, 1m);

    private async Task<JsonElement> Totals(string indicator, string query = "", string who = "grantor-overijssel") =>
        (await Get(who, $"/v1/key-figure-totals?indicator={indicator}&from=2023-03-01&until=2023-03-31{query}")).Is(200).Json;

    private async Task<Reply> Posted(string series, string facts, object body, string who = Counter) =>
        await Post(who, $"{series}/{facts}", body, ifMatch: (await Get(who, series)).Tag);

    private static decimal Value(JsonElement total) => total.GetProperty("value").GetDecimal();

    [Fact]
    public async Task begins_with_an_indicator_that_is_revised_aimed_at_and_locked()
    {
        var indicator = $"/v1/indicators/{await this.AnIndicator()}";
        await this.Changed(Office, indicator, "revisions", new ReviseIndicator("2023.1", "Ook onbemand", true, new(2023, 1, 1), "Meer onbemande uren"));
        await this.Changed("director-deventer", indicator, "targets", new SetTarget(Deventer, null, 2023, 300_000m, new(2022, 11, 1)));
        await this.Changed(Office, indicator, "targets", new SetTarget(null, "network-overijssel", 2023, 4_000_000m, new(2022, 11, 1)));
        var tag = await this.Changed(Office, indicator, "locks", new LockPeriod(2022, new(2023, 6, 1)));

        var now = (await Get("staff-hengelo", indicator)).Is(200);
        Assert.Equal((tag, "2023.1", 2022), (now.Tag, now.Json.GetProperty("definitions")[1].Text("version"), now.Json.GetProperty("lockedYears")[0].GetInt32()));
        Assert.Equal(1, (await Get("auditor", $"{indicator}?validOn=2022-12-31")).Is(200).Json.GetProperty("definitions").GetArrayLength());
        Assert.Equal(5, (await Get("auditor", $"{indicator}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
        (await Post("director-deventer", $"{indicator}/targets", new SetTarget("organisation-bibliotheek-hengelo", null, 2024, 1m, new(2023, 11, 1)), tag))
            .IsRefused("A director sets the target of the own organisation, the network office that of the network.");
        (await Post("staff-deventer", $"{indicator}/targets", new SetTarget(Deventer, null, 2024, 1m, new(2023, 11, 1)), tag)).Is(403);
        (await Post("director-deventer", $"{indicator}/locks", new LockPeriod(2023, new(2024, 6, 1)), tag)).Is(403);
    }

    [Fact]
    public async Task lists_indicators_page_by_page()
    {
        string[] made = [await this.AnIndicator(), await this.AnIndicator(Aggregation.Last)];

        Assert.Empty(made.Except(await this.AllPages("auditor", "/v1/indicators?limit=50")));
        var last = await this.AllPages(Counter, "/v1/indicators?aggregation=last&limit=50");
        Assert.Equal((false, true), (last.Contains(made[0]), last.Contains(made[1])));
    }

    [Fact]
    public async Task takes_the_same_day_once_and_another_figure_as_a_correction()
    {
        var series = await this.FiguresOfMarch(await this.AnIndicator(), await this.AVenue());
        var tag = await this.Changed(Counter, series, "figures", new AddFigures([Third]));

        for (var time = 0; time < 2; time++) Assert.Equal(tag, (await Posted(series, "figures", new AddFigures([Third]))).Is(204).Tag);
        (await Posted(series, "figures", new AddFigures([Third with { Value = 90m }])))
            .IsRefused("Another figure was posted for this day; correct it with a reason.");
        await this.Changed("staff-deventer", series, "corrections", new CorrectFigure(Third.On, 90m, FigureBasis.Counted, 1m, "Schoonmakers meegeteld"));

        var days = (await Get("auditor", series)).Is(200).Json.GetProperty("days");
        Assert.Equal([400m, 600m, 90m], days.EnumerateArray().Select(Value));
        Assert.Equal("Schoonmakers meegeteld", (await Get("auditor", $"{series}/history")).Json.GetProperty("facts")[3].Text("reason"));
    }

    [Fact]
    public async Task corrects_a_locked_year_and_posts_nothing_more_in_it()
    {
        var indicator = await this.AnIndicator();
        var series = await this.FiguresOfMarch(indicator, await this.AVenue());
        await this.Changed(Office, $"/v1/indicators/{indicator}", "locks", new LockPeriod(2023, new(2024, 6, 1)));

        (await Posted(series, "figures", new AddFigures([Third]))).IsRefused("The figures of this year are locked; only corrections with a reason are accepted.");
        await this.Changed(Counter, series, "corrections", new CorrectFigure(new(2023, 3, 1), 390m, FigureBasis.Counted, 1m, "Dubbel geteld"));
    }

    [Fact]
    public async Task shows_totals_with_basis_coverage_target_and_breaks_as_known_at_any_moment()
    {
        var indicator = await this.AnIndicator();
        var (location, silent) = (await this.AVenue(), await this.AVenue("organisation-bibliotheek-zwolle"));
        var series = await this.FiguresOfMarch(indicator, location);
        var before = (await Get("auditor", $"{series}/history")).Json.GetProperty("facts")[1].Text("recordedAt")!;
        await this.Changed("director-deventer", $"/v1/indicators/{indicator}", "targets", new SetTarget(Deventer, null, 2023, 300_000m, new(2022, 11, 1)));
        await this.Changed(Office, $"/v1/indicators/{indicator}", "revisions", new ReviseIndicator("2023.2", "Ook onbemand", true, new(2023, 3, 15), "Onbemand"));
        await this.Changed("staff-deventer", series, "corrections", new CorrectFigure(new(2023, 3, 2), 550m, FigureBasis.Counted, 1m, "Teller uitgelezen"));

        var totals = await Totals(indicator, "&organisation=organisation-bibliotheek-deventer&view=asNow");
        var total = totals.GetProperty("total");
        Assert.Equal((950m, 1m), (Value(total), total.GetProperty("basis").GetProperty("counted").GetDecimal()));
        Assert.Equal(300_000m, totals.GetProperty("organisations")[0].GetProperty("total").GetProperty("target").GetDecimal());
        Assert.Equal(("bezoeken", "2023.2", 2), (totals.Text("unit"), totals.GetProperty("trendBreaks")[0].Text("version"), totals.GetProperty("definitions").GetArrayLength()));
        Assert.Equal(1, total.GetProperty("coverage").GetProperty("locationsWithFigures").GetInt32());
        var then = await Totals(indicator, $"&knownAt={Uri.EscapeDataString(before)}");
        Assert.Equal((1000m, 0.6m), (Value(then.GetProperty("total")), then.GetProperty("total").GetProperty("basis").GetProperty("estimated").GetDecimal()));
        Assert.Empty(then.GetProperty("trendBreaks").EnumerateArray());

        var zwolle = (await Totals(indicator)).GetProperty("organisations").EnumerateArray().Single(one => one.Text("organisationId") == "organisation-bibliotheek-zwolle").GetProperty("total");
        Assert.Equal((false, true), (zwolle.TryGetProperty("value", out _), zwolle.GetProperty("coverage").GetProperty("locationsWithoutFigures").GetInt32() > 0));
        (await Get("grantor-overijssel", "/v1/key-figure-totals")).Is(400);
        (await Get("grantor-overijssel", "/v1/key-figure-totals?indicator=indicator-niets")).Is(404);
        (await Get(Office, $"/v1/key-figure-totals?indicator={indicator}&from=2023-03-02&until=2023-03-01")).Is(400);
        (await Get(Counter, $"/v1/key-figure-totals?indicator={indicator}")).Is(403);
    }

    [Fact]
    public async Task is_listed_by_indicator_place_and_month_and_unknown_to_others()
    {
        var indicator = await this.AnIndicator();
        var (one, other) = (await this.AVenue(), await this.AVenue());
        string[] series = [await this.FiguresOfMarch(indicator, one), await this.FiguresOfMarch(indicator, other)];

        async Task<IEnumerable<string>> Listed(string who, string filter) =>
            (await this.AllPages(who, $"/v1/key-figures?indicator={indicator}&limit=1{filter}")).Select(id => $"/v1/key-figures/{id}");

        Assert.Equal(series.Order(StringComparer.Ordinal), await Listed("auditor", $"&organisation={Deventer}&month=2023-03"));
        Assert.Equal([series[0]], await Listed(Counter, $"&location={one}"));
        Assert.Empty(await Listed("staff-hengelo", ""));
        Assert.Empty(await Listed("auditor", "&month=2023-04"));
        (await Get("staff-hengelo", series[0])).Is(404);
        (await Post("grantor-overijssel", "/v1/key-figures", new PostFigures(indicator, null, one, "2023-04", [Third]))).Is(403);
        (await Post("staff-hengelo", "/v1/key-figures", new PostFigures(indicator, null, one, "2023-04", [Third with { On = new(2023, 4, 1) }])))
            .IsRefused("Another organisation operates the location on that day.");
    }
}

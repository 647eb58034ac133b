using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Effects;
using static Samenkracht.Acceptance.Scenarios.ProgrammingScenarios;

namespace Samenkracht.Acceptance.Programming;

public sealed class MeasuringEffects(AppFixture app) : AppSpec(app)
{
    private const string Staff = "staff-deventer";
    private const string Director = "director-deventer";

    private async Task<(string Path, string Node)> ADesign()
    {
        var node = await this.APlanNode();
        return ((await Started(Staff, "/v1/effect-measurements", new DesignMeasurement(
            ACode("leesplezier"), null, "Leesplezier na de Voorleesclub", null, "Impactmonitor", "2023.1", ImpactModule.ReadingPleasure, true, [node], null, null, new(2023, 9, 1)))).Path, node);
    }

    private static EffectResponse[] Paired(int count, string group) => [.. Enumerable.Range(0, count).SelectMany(at => new[]
    {
        new EffectResponse($"CODE{at:0000}", EffectMoment.Before, 6, group), new EffectResponse($"CODE{at:0000}", EffectMoment.After, 8, group),
    })];

    private static EffectResponse[] After(int count, string group) => [.. Enumerable.Repeat(new EffectResponse(null, EffectMoment.After, 5, group), count)];

    private static DateOnly Today => Common.Deciding.Asked.DayOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task goes_from_design_to_a_published_result_that_can_be_contested()
    {
        var (measurement, _) = await ADesign();
        await this.Changed(Staff, measurement, "waves", new OpenWave(new(2023, 9, 4), new(2023, 12, 22), new(2023, 9, 1)));
        await this.Changed(Staff, measurement, "responses", new SubmitResponses(1, Paired(12, "kinderen")));
        await this.Changed(Staff, measurement, "responses", new SubmitResponses(1, [.. After(4, "ouders"), .. After(11, "senioren")]));
        await this.Changed(Staff, measurement, "closures", new CloseWave(1, Today));
        Assert.Empty((await Get(Director, $"{measurement}/results")).Is(200).Json.GetProperty("results").EnumerateArray());

        await this.Changed(Director, measurement, "publications", new PublishResult(1, Today));
        var result = (await Get("grantor-overijssel", $"{measurement}/results")).Is(200).Json.GetProperty("results")[0].GetProperty("result");
        Assert.Equal((6.33m, 27, 6m, 2m), (
            result.GetProperty("score").GetDecimal(), result.GetProperty("responses").GetInt32(), result.GetProperty("beforeScore").GetDecimal(), result.GetProperty("pairedChange").GetDecimal()));
        Assert.Equal(
            [("kinderen", true), ("ouders", false), ("senioren", false)],
            result.GetProperty("groups").EnumerateArray().Where(group => group.Text("moment") == "after").Select(group => (group.Text("group")!, group.TryGetProperty("score", out _))));

        await this.Changed("network-office", measurement, "contests", new ContestResult(1, "Andere vragenlijst", Today));
        Assert.Equal("contested", (await Get("staff-hengelo", $"{measurement}/results")).Is(200).Json.GetProperty("results")[0].Text("status"));
        var now = (await Get("auditor", measurement)).Is(200).Json.GetProperty("waves")[0];
        Assert.Equal(("contested", 39), (now.Text("status"), now.GetProperty("responses").GetInt32()));
        Assert.Equal("open", (await Get("auditor", $"{measurement}?validOn=2023-09-01")).Is(200).Json.GetProperty("waves")[0].Text("status"));
    }

    [Fact]
    public async Task shows_nothing_of_a_few()
    {
        var (measurement, _) = await ADesign();
        await this.Changed(Staff, measurement, "waves", new OpenWave(new(2023, 9, 4), new(2023, 12, 22), new(2023, 9, 1), "2023.2"));
        await this.Changed(Staff, measurement, "responses", new SubmitResponses(1, After(9, "ouders")));
        var tag = await this.Changed(Staff, measurement, "closures", new CloseWave(1, Today));

        (await Post(Director, $"{measurement}/publications", new PublishResult(1, Today), tag)).IsRefused("A result needs at least 10 responses after the activity.");
        (await Post(Staff, $"{measurement}/publications", new PublishResult(1, Today), tag)).Is(403);
        (await Post("director-hengelo", $"{measurement}/publications", new PublishResult(1, Today), tag)).Is(404);
    }

    [Fact]
    public async Task is_listed_by_organisation_subject_and_node_and_unknown_to_others()
    {
        var (measurement, node) = await ADesign();

        async Task<IEnumerable<string>> Listed(string who, string filter) =>
            (await this.AllPages(who, $"/v1/effect-measurements?planNode={Uri.EscapeDataString(node)}{filter}")).Select(id => $"/v1/effect-measurements/{id}");

        Assert.Equal([measurement], await Listed("auditor", $"&organisation={Deventer}&module=readingPleasure"));
        Assert.Equal([measurement], await Listed(Staff, ""));
        Assert.Empty(await Listed("auditor", "&module=language"));
        Assert.Empty(await Listed("staff-hengelo", ""));
        (await Get("staff-hengelo", measurement)).Is(404);
        (await Get("grantor-overijssel", measurement)).Is(403);
    }
}

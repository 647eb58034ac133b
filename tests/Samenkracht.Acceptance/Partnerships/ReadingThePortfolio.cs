using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class ReadingThePortfolio(AppFixture app) : ProjectStory(app)
{
    private static int Count(JsonElement portfolio, string list, string member, string value) =>
        portfolio.GetProperty(list).EnumerateArray().Single(one => one.Text(member) == value).GetProperty("count").GetInt32();

    [Fact]
    public async Task tells_what_is_under_way_and_how_much_of_it_is_new()
    {
        var network = await ANetworkWithAPlan();
        var (first, second) = (await ARunningProject(network), await ARunningProject(network));
        await AProposal(network);
        await this.Changed("staff-deventer", first, "phases", new ChangePhase(ProjectPhase.Experiment, new(2022, 1, 10)));
        await this.Changed("staff-deventer", second, "phases", new ChangePhase(ProjectPhase.RollOut, new(2022, 6, 1)));

        var before = (await Get("staff-hengelo", $"{network.Path}/portfolio?validOn=2022-05-31")).Is(200).Json;
        Assert.Equal((1, 1, 0, 1m), (Count(before, "projects", "phase", "idea"), Count(before, "projects", "phase", "experiment"), Count(before, "projects", "phase", "rollOut"), Share(before)));
        var after = (await Get("auditor", $"{network.Path}/portfolio?validOn=2022-06-01")).Is(200).Json;
        Assert.Equal((0, 1, 1, 0.5m), (Count(after, "projects", "phase", "idea"), Count(after, "projects", "phase", "experiment"), Count(after, "projects", "phase", "rollOut"), Share(after)));
        Assert.False((await Get("auditor", $"{network.Path}/portfolio?validOn=2021-09-01")).Is(200).Json.TryGetProperty("innovationShare", out _));
        (await Get("auditor", $"{network.Path}/portfolio?knownAt=2020-01-01T00:00:00Z")).Is(404);
        (await Get("grantor-overijssel", $"{network.Path}/portfolio")).Is(403);

        static decimal Share(JsonElement portfolio) => portfolio.GetProperty("innovationShare").GetDecimal();
    }

    [Fact]
    public async Task counts_what_members_try()
    {
        var (plan, network) = ((await ANetworkWithAPlan()).Plan, await this.ANetwork("organisation-bibliotheek-twente"));
        var experiment = (await Started("staff-twente", "/v1/experiments", new StateHypothesis(
            ACode("avond"), null, "Taalcafé in de avond", "Er komen er twee keer zoveel.", "Bezoekers", null, [$"{plan}/a1"], new(2021, 9, 10)))).Path;
        await this.Changed("staff-twente", experiment, "starts", new StartExperiment(new(2021, 10, 1)));

        var before = (await Get("auditor", $"{network}/portfolio?validOn=2021-09-30")).Is(200).Json;
        var after = (await Get("auditor", $"{network}/portfolio?validOn=2021-10-01")).Is(200).Json;
        Assert.Equal((1, 0), (Count(before, "experiments", "status", "stated"), Count(before, "experiments", "status", "running")));
        Assert.Equal((0, 1, 0), (Count(after, "experiments", "status", "stated"), Count(after, "experiments", "status", "running"), after.GetProperty("lessons").GetInt32()));
    }
}

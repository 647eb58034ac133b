using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.People;

namespace Samenkracht.Acceptance.Programming;

public sealed class LearningAtALanguageHouse(AppFixture app) : ProgrammingStory(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Coordinator = "volunteer-coordinator-deventer";

    private static TakeIntake Intake(string node, DateOnly on) => new(
        null, "Amina Yilmaz", "06 12345678", LearningQuestion.Speaking, LanguageLevel.A1, LearningForm.Individual, true, true, [node], "organisation-gemeente-deventer", on);

    private async Task<string> ATrajectory(string? node = null, string who = Coordinator) =>
        (await Started(who, "/v1/learning-trajectories", Intake(node ?? await ANode(), new(2022, 1, 10)))).Path;

    [Fact]
    public async Task goes_from_the_question_to_the_end()
    {
        var node = await ANode();
        var learner = await ATrajectory(node);
        await this.Changed(Coordinator, learner, "matches", new MatchVolunteer("volunteer-37", new(2020, 1, 1), new(2021, 1, 1), new(2022, 1, 20)));
        await this.Changed(Coordinator, learner, "starts", new StartCourse(new(2022, 2, 1)));
        await this.Changed(Coordinator, learner, "progress-records", new RecordProgress(LanguageLevel.A2, 12.5m, new(2022, 5, 1)));
        await this.Changed("staff-deventer", learner, "completions", new FinishCourse(LanguageLevel.B1, LearningOutcome.Reached, new(2022, 9, 1)));

        var now = (await Get(Coordinator, learner)).Is(200).Json;
        Assert.Equal(
            ("Amina Yilmaz", "06 12345678", "finished", "b1", "reached", "volunteer-37", 12.5m),
            (now.Text("name"), now.Text("contact"), now.Text("status"), now.Text("level"), now.Text("outcome"), now.Text("volunteerId"), now.GetProperty("hours").GetDecimal()));
        Assert.Equal("underway", (await Get(Coordinator, $"{learner}?validOn=2022-08-31")).Json.Text("status"));
        (await Post(Coordinator, "/v1/learning-trajectories", Intake($"{node}-x", new(2022, 1, 1)))).IsRefused("No adopted policy plan has this node on that day.");
    }

    [Fact]
    public async Task stops_early_or_goes_on_elsewhere()
    {
        var node = await ANode();
        var (stopped, referred) = (await ATrajectory(node), await ATrajectory(node));
        await this.Changed(Coordinator, stopped, "stops", new StopEarly(StopReason.Moved, new(2022, 6, 1)));
        await this.Changed(Coordinator, referred, "referrals", new ReferOn("organisation-roc-aventus", new(2022, 6, 1)));

        Assert.Equal(("stopped", "moved"), ((await Get(Coordinator, stopped)).Json.Text("status"), (await Get(Coordinator, stopped)).Json.Text("stoppedBecause")));
        Assert.Equal("organisation-roc-aventus", (await Get(Coordinator, referred)).Json.Text("referredToId"));
        Assert.Equal([stopped.Split('/')[^1]], (await Get(Coordinator, $"/v1/learning-trajectories?planNode={node}&status=stopped&level=a1&organisation={Deventer}")).Is(200).Ids());
    }

    [Fact]
    public async Task has_a_name_for_who_works_with_the_learner_only()
    {
        var node = await ANode();
        var learner = await ATrajectory(node);

        Assert.Equal("Amina Yilmaz", (await Get("staff-deventer", learner)).Json.Text("name"));
        foreach (var who in new[] { "director-deventer", "auditor" }) Assert.Null((await Get(who, learner)).Is(200).Json.Text("name"));
        foreach (var who in new[] { "network-office", "privacy-officer", "controller-deventer" }) (await Get(who, learner)).Is(403);
        (await Get("staff-hengelo", learner)).Is(404);
        Assert.Null(Assert.Single((await Get(Coordinator, $"/v1/learning-trajectories?planNode={node}")).Json.GetProperty("items").EnumerateArray()).Text("name"));
        Assert.Empty((await Get("staff-hengelo", $"/v1/learning-trajectories?planNode={node}")).Ids());
    }

    [Fact]
    public async Task is_erased_with_level_and_counts_left()
    {
        var learner = await ATrajectory();
        await this.Changed(Coordinator, learner, "starts", new StartCourse(new(2022, 2, 1)));
        var tag = await this.Changed("director-deventer", learner, "erasures", new EraseLearner(ErasureBasis.Retention, new(2022, 12, 1)));

        var now = (await Get(Coordinator, learner)).Json;
        Assert.Equal(("gewist", "gewist", "a1", "underway"), (now.Text("name"), now.Text("contact"), now.Text("level"), now.Text("status")));
        (await Post("privacy-officer", $"{learner}/erasures", new EraseLearner(ErasureBasis.Request, new(2022, 12, 1)), ifMatch: tag))
            .IsRefused("The learner of this trajectory was erased.");
        (await Post(Coordinator, $"{learner}/erasures", new EraseLearner(ErasureBasis.Request, new(2022, 12, 1)), ifMatch: tag)).Is(403);
    }

    [Fact]
    public async Task tells_results_of_ten_people_and_not_of_nine()
    {
        var node = await ANode();
        for (var learner = 1; learner <= 10; learner++)
        {
            var (path, tag) = await Started(Coordinator, "/v1/learning-trajectories", Intake(node, new(2013, 1, 1)));
            tag = (await Post(Coordinator, $"{path}/starts", new StartCourse(new(2013, 2, 1)), ifMatch: tag)).Is(204).Tag!;
            if (learner == 10) Assert.True((await Results(Coordinator)).GetProperty("finished").GetProperty("fewerThanTen").GetBoolean());
            (await Post(Coordinator, $"{path}/completions", new FinishCourse(LanguageLevel.A2, LearningOutcome.Reached, new(2013, 6, 1)), ifMatch: tag)).Is(204);
        }

        var results = await Results("network-office");
        Assert.Equal((10, 10, 10), (Number(results, "started"), Number(results, "finished"), Number(results, "levelsGained")));
        Assert.Null(Number(results, "stopped"));
        Assert.Null(Number(await Results("staff-hengelo"), "started"));
        (await Get("auditor", "/v1/learning-results?year=0")).Is(400);
        (await Get("grantor-overijssel", "/v1/learning-results")).Is(403);
    }

    private async Task<JsonElement> Results(string who) => (await Get(who, $"/v1/learning-results?organisation={Deventer}&year=2013")).Is(200).Json;

    private static int? Number(JsonElement results, string cell) => results.GetProperty(cell).TryGetProperty("number", out var number) ? number.GetInt32() : null;
}

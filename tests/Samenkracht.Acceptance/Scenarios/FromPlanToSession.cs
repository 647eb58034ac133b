using System.Text.Json;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Effects;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>What somebody does in one module is followed into the other, under one correlation; only requests, on both sides.</summary>
public sealed class FromPlanToSession(AppFixture app) : ProgrammeStory(app)
{
    private const string Office = "network-office";
    private const string Director = "director-deventer";

    private static readonly DateOnly Later = new(2031, 5, 6);

    private static readonly string[] OnlySecond = ["planned", "cancelled"];

    private static DateOnly Today => Common.Deciding.Asked.DayOf(TimeProvider.System.GetUtcNow());

    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    private async Task<JsonElement> TheFact(string path, string type) => Assert.Single(await FactsOf(path), fact => fact.Text("type") == type);

    // The effect has the correlation of the request, and names as its cause the fact that the request recorded.
    private async Task Follows(string cause, string because, string effect, string type, string reaction)
    {
        var (told, followed) = (await TheFact(cause, because), await TheFact(effect, type));
        Assert.NotEqual("reaction", told.Text("through"));
        Assert.Equal(
            (told.Text("correlationId"), told.Text("id"), $"reaction-{reaction}", "reaction"),
            (followed.Text("correlationId"), followed.Text("causationId"), followed.Text("subject"), followed.Text("through")));
    }

    /// <summary>A plan in force with a1-o1 and a1-d1, of a network of Deventer and Hengelo.</summary>
    private async Task<(string Plan, string Network)> APlan()
    {
        await this.TheNetwork();
        var (network, plan) = (await this.ANetwork(Deventer, Hengelo), "");
        await Followed(async _ => plan = await this.AnAdoptedPlan(network));
        return (plan, network);
    }

    /// <summary>A project on a1-d1 that Deventer leads since September 2021.</summary>
    private async Task<string> AProject(string plan, string network)
    {
        var project = (await Started(Office, "/v1/network-projects", new ProposeProject(
            ACode("taalcafe"), "Taalcafé", network.Id(), [$"{plan.Id()}/a1-d1"], ["local-task-deventer-taal"], Deventer, "Wie bereiken we?", "Een werkwijze", new(2021, 9, 1)))).Path;
        await this.Changed(Office, project, "approvals", new ApproveProject("2021-07", new(2021, 9, 20)));
        await Followed(_ => this.Changed(Director, project, "participations", Joins(Deventer, ParticipationLevel.Lead, new(2021, 9, 25))));
        await this.Changed(Office, project, "starts", new StartProject(new(2021, 10, 1)));
        return project;
    }

    private static JoinProject Joins(string library, ParticipationLevel level, DateOnly from) =>
        new(library, level, "Twee medewerkers", "Een werkwijze", ["local-task-deventer-taal"], from);

    [Fact]
    public async Task a_goal_is_traced_by_way_of_project_and_activity_to_hours()
    {
        await this.TheNetwork();
        var (network, house) = (await this.ANetwork(Deventer, Hengelo), await AHouse());
        var (framework, plan) = (await this.AGoalFramework(new(2021, 1, 1), "p4"), await this.ADraftPlan(network));
        await this.Changed(Office, plan, "goal-links", new LinkGoal("a1-d1", framework.Id(), "p4", new(2020, 11, 2)));
        await Followed(_ => this.Changed(Office, plan, "adoptions", new AdoptPlan("2020-12", new(2020, 12, 10))));
        var project = await AProject(plan, network);
        await this.Changed(Office, project, "support-hours", new RecordSupport(7.25m, Deventer, "Training", new(2022, 2, 1)));
        var activity = await AnActivity(ALanguageCafe($"{plan.Id()}/a1-d1", project.Id()), house, FirstDay);
        await Followed(_ => HoldFirst(activity, house));

        var node = (await Get("auditor", $"{plan}/tree?year=2022")).Is(200).Json.GetProperty("ambitions")[0].GetProperty("nodes").EnumerateArray()
            .Single(one => one.GetProperty("goals").EnumerateArray().Any(goal => goal.Text("frameworkId") == framework.Id() && goal.Text("goal") == "p4"));
        Assert.Equal((3m, 4m), (node.GetProperty("figures").GetProperty("staffHours").GetDecimal(), node.GetProperty("figures").GetProperty("volunteerHours").GetDecimal()));
        var traced = Assert.Single(node.GetProperty("projects").EnumerateArray()).Text("id");
        Assert.Equal(7.25m, (await Get("auditor", $"/v1/network-projects/{traced}")).Is(200).Json.GetProperty("supportHours").GetDecimal());
        var session = Assert.Single((await Get("auditor", $"/v1/activities?project={traced}")).Is(200).Json.GetProperty("items").EnumerateArray()).GetProperty("sessions")[0];
        Assert.Equal((180, 240), (session.GetProperty("staffMinutes").GetInt32(), session.GetProperty("volunteerMinutes").GetInt32()));
    }

    [Fact]
    public async Task attendance_is_counted_for_the_library_and_the_year()
    {
        var ((plan, _), house) = (await APlan(), await AHouse());
        var activity = await AnActivity(ALanguageCafe($"{plan.Id()}/a1-d1"), house, FirstDay);
        await Followed(_ => this.Changed(Staff, activity, "held-sessions", new HoldSession(1, IdIn(house), FirstDay)));

        await Followed(_ => this.Changed(Staff, activity, "attendances", new RecordAttendance(1, AttendanceWay.Counted, 14, [], 0)));

        var recorded = await TheFact(activity, "programming.attendance-recorded");
        var counted = (await FactsOf("/v1/realisations/realisation-bibliotheek-deventer-2022")).Single(fact => fact.Text("causationId") == recorded.Text("id"));
        Assert.Equal(
            ("partnerships.programme-was-counted", recorded.Text("correlationId"), "reaction-count-realisation", "reaction"),
            (counted.Text("type"), counted.Text("correlationId"), counted.Text("subject"), counted.Text("through")));
        Assert.Equal((IdIn(activity), 14), (counted.GetProperty("body").Text("activityId"), counted.GetProperty("body").GetProperty("participants").GetInt32()));
    }

    [Fact]
    public async Task a_library_that_joins_a_project_finds_an_offer_until_it_leaves()
    {
        var (plan, network) = await APlan();
        var project = await AProject(plan, network);
        var offer = $"/v1/programme-offers/programme-offer-{project.Id()["network-project-".Length..]}-bibliotheek-hengelo";
        await Followed(_ => this.Changed("director-hengelo", project, "participations", Joins(Hengelo, ParticipationLevel.TakePart, new(2021, 11, 1))));

        Assert.Equal(("stub", project.Id()), ((await Get("staff-hengelo", offer)).Is(200).Json.Text("status"), (await Get("staff-hengelo", offer)).Json.Text("projectId")));
        Assert.Contains(offer.Id(), await OffersToLookAt(Hengelo));
        var (joined, made) = ((await FactsOf(project)).Last(), await TheFact(offer, "programming.offer-stub-made"));
        Assert.Equal(
            ("partnerships.project-joined", joined.Text("correlationId"), joined.Text("id"), "reaction-make-offer-stub"),
            (joined.Text("type"), made.Text("correlationId"), made.Text("causationId"), made.Text("subject")));

        await Followed(_ => this.Changed("director-hengelo", project, "departures", new LeaveProject(Hengelo, new(2022, 6, 1), "Geen formatie")));
        Assert.DoesNotContain(offer.Id(), await OffersToLookAt(Hengelo));
        await Follows(project, "partnerships.project-left", offer, "programming.offer-retired", "retire-unused-offer");
    }

    [Fact]
    public async Task a_project_that_stops_takes_its_sessions_along_and_gives_them_back_as_a_list()
    {
        var ((plan, network), house) = (await APlan(), await AHouse());
        var project = await AProject(plan, network);
        var activity = await AnActivity(ALanguageCafe($"{plan.Id()}/a1-d1", project.Id()), house, FirstDay, Later);

        await Followed(_ => this.Changed(Office, project, "stops", new StopProject(new(2023, 7, 1), "Te weinig deelnemers", "Begin met een vraag", ["knowledge-case-taalcafe"])));
        await Follows(project, "partnerships.network-project-stopped", activity, "programming.session-cancelled", "cancel-project-sessions");
        Assert.Equal(OnlySecond, (await Get("auditor", activity)).Json.GetProperty("sessions").EnumerateArray().Select(session => session.Text("status")!));

        await Followed(_ => this.Changed(Office, project, "resumptions", new ResumeProject(new(2023, 9, 1), "Provincie houdt vast")));
        await Follows(project, "partnerships.network-project-continued", activity, "programming.activity-can-be-rescheduled", "list-lapsed-sessions");
    }

    [Fact]
    public async Task a_location_that_is_to_close_takes_no_sessions_and_those_planned_need_another_place()
    {
        var ((plan, _), house) = (await APlan(), await AHouse());
        var venue = $"/v1/venues/venue-{IdIn(house)}";
        var activity = await AnActivity(ALanguageCafe($"{plan.Id()}/a1-d1"), house, Later);

        await Followed(_ => this.Changed(Director, house, "closure-proposals", new ProposeClosure(new(2030, 1, 1), "Te duur", new(2026, 3, 1))));
        await Follows(house, "partnerships.location-closure-proposed", venue, "programming.venue-planning-blocked", "block-planning");
        await Follows(house, "partnerships.location-closure-proposed", activity, "programming.sessions-need-another-place", "flag-sessions-to-move");

        await Followed(_ => this.Changed(Director, house, "closure-withdrawals", new WithdrawClosureProposal("Toch subsidie", new(2026, 4, 1))));
        await Follows(house, "partnerships.location-closure-withdrawn", venue, "programming.venue-planning-freed", "free-planning");
        await Follows(house, "partnerships.location-closure-withdrawn", activity, "programming.sessions-keep-their-place", "keep-sessions-in-place");
    }

    [Fact]
    public async Task a_location_that_closes_or_changes_hands_leaves_sessions_without_a_place()
    {
        var ((plan, _), closing, passing) = (await APlan(), await AHouse(), await AHouse());
        var (first, second) = (await AnActivity(ALanguageCafe($"{plan.Id()}/a1-d1"), closing, Later), await AnActivity(ALanguageCafe($"{plan.Id()}/a1-d1"), passing, Later));

        await Followed(_ => this.Changed(Director, closing, "closures", new CloseLocation(new(2026, 1, 1), "Brand")));
        await Follows(closing, "partnerships.location-closed", $"/v1/venues/venue-{IdIn(closing)}", "programming.venue-closed", "close-venue");
        await Follows(closing, "partnerships.location-closed", first, "programming.sessions-need-another-place", "flag-sessions-to-move");

        await Followed(async _ => (await Post(Staff, $"{passing}/transfers", new TransferLocation(Hengelo, new(2026, 1, 1)), (await Get(Staff, passing)).Tag)).Is(204));
        await Follows(passing, "partnerships.location-transferred", $"/v1/venues/venue-{IdIn(passing)}", "programming.venue-changed-hands", "hand-over-venue");
        await Follows(passing, "partnerships.location-transferred", second, "programming.sessions-need-another-place", "flag-sessions-to-move");
    }

    [Fact]
    public async Task a_result_is_evidence_and_suggests_a_case_until_it_is_contested()
    {
        var ((plan, _), code) = (await APlan(), ACode("leesplezier"));
        var measurement = (await Started(Staff, "/v1/effect-measurements", new DesignMeasurement(
            code, null, "Leesplezier", null, "Impactmonitor", "2023.1", ImpactModule.ReadingPleasure, false, [$"{plan.Id()}/a1-o1"], null, null, new(2023, 9, 1)))).Path;
        await this.Changed(Staff, measurement, "waves", new OpenWave(new(2023, 9, 4), new(2023, 12, 22), new(2023, 9, 1)));
        await this.Changed(Staff, measurement, "responses", new SubmitResponses(1, [.. Enumerable.Repeat(new EffectResponse(null, EffectMoment.After, 9, "kinderen"), 12)]));
        await this.Changed(Staff, measurement, "closures", new CloseWave(1, Today));
        var (evidence, suggested) = ($"/v1/plan-evidence/plan-evidence-{code}-1", $"/v1/knowledge-cases/knowledge-case-{code}-wave-1");

        await Followed(_ => this.Changed(Director, measurement, "publications", new PublishResult(1, Today)));
        await Follows(measurement, "programming.effect-wave-published", evidence, "partnerships.plan-evidence-recorded", "record-evidence");
        await Follows(measurement, "programming.effect-wave-published", suggested, "partnerships.case-suggested", "suggest-case");
        Assert.Equal("shine", (await Get(Staff, suggested)).Is(200).Json.Text("kind"));

        await Followed(_ => this.Changed(Office, measurement, "contests", new ContestResult(1, "Andere vragenlijst", Today)));
        await Follows(measurement, "programming.effect-wave-contested", evidence, "partnerships.plan-evidence-contested", "contest-evidence");
        await Follows(measurement, "programming.effect-wave-contested", suggested, "partnerships.case-suggestion-withdrawn", "contest-evidence");
        Assert.True((await Get("staff-hengelo", evidence)).Is(200).Json.GetProperty("isContested").GetBoolean());
    }

    [Fact]
    public async Task a_node_that_ends_asks_priorities_and_activities_for_another_until_it_is_back()
    {
        var ((plan, _), house) = (await APlan(), await AHouse());
        var node = $"{plan.Id()}/a1-d1";
        var task = (await Started("staff-hengelo", "/v1/local-tasks", new RaiseLocalTask(ACode("opgave"), null, null, "Taalpunten", "In elke wijk", 3, new(2021, 3, 1)))).Path;
        var annual = (await Started("staff-hengelo", "/v1/annual-plans", new PrepareAnnualPlan(Hengelo, 2023, "Jaarplan 2023", new(2022, 9, 1)))).Path;
        await this.Changed("staff-hengelo", annual, "priorities", new AddPriority("Taal", [task.Id()], [node], new(2022, 10, 1)));
        var offer = (await Started(Staff, "/v1/programme-offers", new DefineOffer(
            ACode("taalcafe"), new("Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, [node], true, null), null, new(2022, 3, 21)))).Path;
        var activity = await AnActivity(ALanguageCafe(node), house, new DateOnly(2032, 5, 4));
        Assert.Equal(0, await Lapsed(activity));
        Assert.DoesNotContain(offer.Id(), await OffersToLookAt());

        await Followed(_ => this.Changed(Office, plan, "amendments", new AmendPlan([], ["a1-d1"], new(2023, 3, 1), "2023-02", "Andere accenten")));
        await Follows(plan, "partnerships.policy-plan-amended", annual, "partnerships.priority-needs-relink", "relink-priorities");
        Assert.Equal(1, await Lapsed(activity));
        Assert.Contains(offer.Id(), await OffersToLookAt());
        Assert.True((await Get("staff-hengelo", annual)).Json.GetProperty("needsRelink").GetBoolean());

        await Followed(_ => this.Changed(Office, plan, "amendment-withdrawals", new WithdrawPlanAmendment(1, "2023-05", new(2023, 6, 1), "Toch niet")));
        await Follows(plan, "partnerships.policy-plan-amendment-withdrawn", annual, "partnerships.priority-relink-lifted", "relink-priorities");
        Assert.Equal(0, await Lapsed(activity));
        Assert.DoesNotContain(offer.Id(), await OffersToLookAt());
    }

    private Task<IReadOnlyList<string>> OffersToLookAt(string owner = Deventer) => this.AllPages("auditor", $"/v1/offer-warnings?owner={owner}&limit=200");

    private async Task<int> Lapsed(string activity) => (await Get("auditor", $"/v1/programme-warnings?organisation={Deventer}&year=2032&limit=200")).Is(200).Json
        .GetProperty("items").EnumerateArray().Single(item => item.Text("activityId") == IdIn(activity)).GetProperty("lapsedNodes").GetArrayLength();
}

using System.Text.Json;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Programming.Activities;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class ReadingThePlanTree(AppFixture app) : ProgrammeStory(app)
{
    private const string Office = "network-office";

    private static readonly DateOnly Held = new(2024, 3, 5);

    /// <summary>All that hangs on a plan: a goal and a task on a1-o1, a project on a1-d1, priorities of two libraries on a1-o1.</summary>
    private sealed record Planned(string Plan, string Framework, string Task, string Project, string Own, string OfHengelo, string Adopted);

    private async Task<Planned> APlanWithAllOnIt()
    {
        await this.TheNetwork();
        var network = await this.ANetwork(Deventer, Hengelo);
        var framework = await this.AGoalFramework(new(2021, 1, 1), "p4");
        var plan = await this.ADraftPlan(network);
        await this.Changed(Office, plan, "goal-links", new LinkGoal("a1-o1", framework.Id(), "p4", new(2020, 11, 2)));
        await Followed(_ => this.Changed(Office, plan, "adoptions", new AdoptPlan("2020-12", new(2020, 12, 10))));
        var adopted = await LastMoment(plan);
        var (task, other) = (await ATask(Staff), await ATask("staff-hengelo"));
        await this.Changed(Staff, task, "links", new LinkToPlanNode($"{plan.Id()}/a1-o1", new(2021, 3, 2)));
        var project = (await Started(Staff, "/v1/network-projects", new ProposeProject(
            ACode("taalcafe"), "Taalcafé", network.Id(), [$"{plan.Id()}/a1-d1"], [task.Id()], Deventer, "Wie bereiken we?", "Een werkwijze", new(2021, 9, 1)))).Path;
        await this.Changed(Office, project, "approvals", new ApproveProject("2021-07", new(2021, 9, 20)));
        await Followed(_ => this.Changed("director-deventer", project, "participations", new JoinProject(
            Deventer, ParticipationLevel.Lead, "Een ruimte", "Meer bereik", [task.Id()], new(2021, 9, 25))));
        return new(
            plan, framework.Id(), task.Id(), project.Id(), await APriority(Staff, Deventer, task.Id(), plan), await APriority("staff-hengelo", Hengelo, other.Id(), plan), adopted);
    }

    private async Task<string> ATask(string who) =>
        (await Started(who, "/v1/local-tasks", new RaiseLocalTask(ACode("opgave"), null, null, "Taalpunten", "In elke wijk een taalpunt", 3, new(2021, 3, 1)))).Path;

    // A library has one annual plan for a year; no other story has that of 2024.
    private async Task<string> APriority(string who, string library, string task, string plan)
    {
        var annual = (await Started(who, "/v1/annual-plans", new PrepareAnnualPlan(library, 2024, "Jaarplan 2024", new(2023, 9, 1)))).Path;
        await this.Changed(who, annual, "priorities", new AddPriority("Taal in de wijk", [task], [$"{plan.Id()}/a1-o1"], new(2023, 10, 1)));
        return $"{annual.Id()}/1";
    }

    private async Task<string> ACountedSession(Planned planned)
    {
        var house = await AHouse();
        var activity = await AnActivity(ALanguageCafe($"{planned.Plan.Id()}/a1-o1", planned.Project), house, Held);
        await Followed(async _ =>
        {
            await this.Changed(Staff, activity, "held-sessions", new HoldSession(1, IdIn(house), Held));
            await this.Changed(Staff, activity, "attendances", new RecordAttendance(1, AttendanceWay.Counted, 14, [], 0));
            await this.Changed(Staff, activity, "hours", new RecordHours(1, 180, 240));
        });
        return activity;
    }

    private async Task<string> LastMoment(string path) => Uri.EscapeDataString(
        (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().Last().Text("recordedAt")!);

    private async Task<JsonElement> Youth(string who, Planned planned, string query = "") =>
        Assert.Single((await Get(who, $"{planned.Plan}/tree?{query}")).Is(200).Json.GetProperty("ambitions").EnumerateArray());

    private static JsonElement Below(JsonElement ambition, int at) => ambition.GetProperty("nodes")[at];

    private static string[] On(JsonElement node, string things) => [.. node.GetProperty(things).EnumerateArray().Select(thing => thing.Text("id")!)];

    private static (int, int, int, decimal, decimal) Figures(JsonElement node)
    {
        var figures = node.GetProperty("figures");
        int Of(string member) => figures.GetProperty(member).GetInt32();
        return (Of("activities"), Of("sessions"), Of("participants"), figures.GetProperty("staffHours").GetDecimal(), figures.GetProperty("volunteerHours").GetDecimal());
    }

    [Fact]
    public async Task shows_what_hangs_on_each_node_and_once_on_the_ambition_above()
    {
        var planned = await APlanWithAllOnIt();
        var activity = await ACountedSession(planned);
        string[] tasks = [planned.Task], projects = [planned.Project], own = [planned.Own], both = [planned.Own, planned.OfHengelo];

        foreach (var (query, priorities) in new[] { ("", both), ($"organisation={Deventer}", own), ("year=2024", both), ("validOn=2024-03-05", both) })
        {
            var youth = await Youth("auditor", planned, query);
            var (task, action) = (Below(youth, 0), Below(youth, 1));
            Assert.Equal(("ambition", "task", "action"), (youth.Text("kind"), task.Text("kind"), action.Text("kind")));
            Assert.Equal((planned.Framework, "p4"), (task.GetProperty("goals")[0].Text("frameworkId"), task.GetProperty("goals")[0].Text("goal")));
            Assert.Empty(youth.GetProperty("goals").EnumerateArray());
            foreach (var node in new[] { youth, task }) Assert.Equal<string[]>([.. tasks, .. priorities], [.. On(node, "localTasks"), .. On(node, "priorities")]);
            foreach (var node in new[] { youth, action }) Assert.Equal(projects, On(node, "projects"));
            foreach (var node in new[] { youth, task }) Assert.Equal((1, 1, 14, 3m, 4m), Figures(node));
            Assert.Equal((0, 0, 0, 0m, 0m), Figures(action));
            Assert.Empty(On(task, "projects"));
            Assert.Equal(0, On(action, "localTasks").Length + On(action, "priorities").Length);
        }

        await IsAsItWas(planned);
        await IsReadAsFarAsOneMay(planned);
        await FollowsCorrections(planned, activity);
    }

    private async Task IsAsItWas(Planned planned)
    {
        foreach (var query in new[] { "validOn=2021-02-28", $"knownAt={planned.Adopted}", "year=2021&validOn=2021-03-01" }) IsBare(await Youth("auditor", planned, query));
        var before = await Youth("auditor", planned, "validOn=2024-03-04");
        Assert.Equal((1, 1, 2, (0, 0, 0, 0m, 0m)), (On(before, "localTasks").Length, On(before, "projects").Length, On(before, "priorities").Length, Figures(before)));
        var earlier = await Youth("auditor", planned, "year=2022");
        Assert.Equal((1, 1, 0, (0, 0, 0, 0m, 0m)), (On(earlier, "localTasks").Length, On(earlier, "projects").Length, On(earlier, "priorities").Length, Figures(earlier)));
        var elsewhere = await Youth("auditor", planned, $"organisation={Hengelo}");
        Assert.Equal((0, 0, 1, (0, 0, 0, 0m, 0m)), (On(elsewhere, "localTasks").Length, On(elsewhere, "projects").Length, On(elsewhere, "priorities").Length, Figures(elsewhere)));
        foreach (var year in new[] { 2020, 2025 }) (await Get("auditor", $"{planned.Plan}/tree?year={year}")).Is(400);
        (await Get("auditor", $"{planned.Plan}-niet/tree")).Is(404);
        (await Get("auditor", $"{planned.Plan}/tree?knownAt=2020-01-01T00:00:00Z")).Is(404);

        static void IsBare(JsonElement youth)
        {
            Assert.Equal(0, On(youth, "localTasks").Length + On(youth, "priorities").Length + On(youth, "projects").Length);
            Assert.Equal((0, 0, 0, 0m, 0m), Figures(youth));
            Assert.Single(Below(youth, 0).GetProperty("goals").EnumerateArray());
        }
    }

    private async Task IsReadAsFarAsOneMay(Planned planned)
    {
        string[] own = [planned.Own], ofHengelo = [planned.OfHengelo];
        Assert.Equal(own, On(await Youth("staff-deventer", planned), "priorities"));
        Assert.Equal(ofHengelo, On(await Youth("director-hengelo", planned), "priorities"));
        foreach (var (who, tasks, priorities, projects) in new[] { ("grantor-overijssel", 0, 0, 1), ("staff-twente", 1, 0, 1), ("integration-deventer-counters", 0, 0, 0), (Office, 1, 2, 1) })
        {
            var youth = await Youth(who, planned);
            Assert.Equal((tasks, priorities, projects), (On(youth, "localTasks").Length, On(youth, "priorities").Length, On(youth, "projects").Length));
        }

        (await Get("privacy-officer", $"{planned.Plan}/tree")).Is(403);
    }

    private async Task FollowsCorrections(Planned planned, string activity)
    {
        var before = await LastMoment("/v1/realisations/realisation-bibliotheek-deventer-2024");
        await Followed(_ => this.Changed(Staff, activity, "attendance-corrections", new CorrectAttendance(1, AttendanceWay.Counted, 16, [], "Twee stonden niet op de lijst")));
        Assert.Equal((1, 1, 16, 3m, 4m), Figures(await Youth("auditor", planned)));
        Assert.Equal((1, 1, 14, 3m, 4m), Figures(await Youth("auditor", planned, $"knownAt={before}")));

        await Followed(_ => this.Changed("director-deventer", activity, "annulments", new AnnulSession(1, "Dubbel ingevoerd", new(2024, 3, 8))));
        Assert.Equal((0, 0, 0, 0m, 0m), Figures(await Youth("auditor", planned)));
    }
}

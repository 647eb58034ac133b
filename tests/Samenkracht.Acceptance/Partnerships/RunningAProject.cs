using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class RunningAProject(AppFixture app) : ProjectStory(app)
{
    [Fact]
    public async Task from_a_proposal_to_its_completion_by_way_of_a_stop()
    {
        var network = await ANetworkWithAPlan();
        var project = await ARunningProject(network);
        await this.Changed("staff-deventer", project, "milestones", new SetMilestone("eerste-cafe", "Eerste taalcafé", new(2022, 3, 1), new(2021, 10, 1)));
        await this.Changed("staff-deventer", project, "milestones", new SetMilestone("tweede-cafe", "Tweede taalcafé", new(2022, 9, 1), new(2021, 10, 1)));
        await this.Changed("staff-deventer", project, "phases", new ChangePhase(ProjectPhase.Experiment, new(2022, 1, 10)));
        await this.Changed("staff-deventer", project, "milestone-achievements", new ReachMilestone("eerste-cafe", new(2022, 2, 14)));
        await this.Changed("director-deventer", project, "milestone-drops", new DropMilestone("tweede-cafe", "Andere plek", new(2022, 5, 1)));
        await this.Changed(Office, project, "support-hours", new RecordSupport(7.25m, Hengelo, "Training", new(2022, 1, 20)));
        await this.Changed(Office, project, "support-hours", new RecordSupport(2.5m, null, "Projectleiding", new(2022, 1, 31)));
        await this.Changed(Office, project, "stops", new StopProject(new(2022, 7, 1), "Te weinig deelnemers", "Begin met een vraag", [Case]));
        await this.Changed(Office, project, "resumptions", new ResumeProject(new(2022, 8, 1), "Provincie houdt vast"));
        await this.Changed("director-hengelo", project, "participations", Joins(Hengelo, ParticipationLevel.Pilot, new(2022, 8, 15)));
        await this.Changed(Office, project, "leads", new ChangeLead(Hengelo, new(2022, 9, 1)));
        await this.Changed("staff-hengelo", project, "phases", new ChangePhase(ProjectPhase.RollOut, new(2022, 10, 1)));
        await this.Changed(Office, project, "completions", new CompleteProject(new(2023, 6, 1), ["knowledge-case-taalcafe-af"], "Drie taalcafés"));

        var now = (await Get("grantor-overijssel", project)).Is(200).Json;
        Assert.Equal(("completed", "rollOut", Hengelo), (now.Text("status"), now.Text("phase"), now.Text("leadId")));
        Assert.Equal(9.75m, now.GetProperty("supportHours").GetDecimal());
        Assert.Equal([Case, "knowledge-case-taalcafe-af"], now.GetProperty("knowledgeCaseIds").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["reached", "dropped"], now.GetProperty("milestones").EnumerateArray().Select(milestone => milestone.Text("outcome")));
        Assert.Equal($"{network.Plan}/a1", now.GetProperty("nodes")[0].Text("ambition"));
        Assert.Equal(["takePart", "lead"], now.GetProperty("participations").EnumerateArray().Select(one => one.Text("level")));
        await ShowsWhatItWas(project);
    }

    private async Task ShowsWhatItWas(string project)
    {
        var stopped = (await Get("auditor", $"{project}?validOn=2022-07-15")).Is(200).Json;
        Assert.Equal(("stopped", "experiment", Deventer), (stopped.Text("status"), stopped.Text("phase"), stopped.Text("leadId")));
        Assert.Equal("Begin met een vraag", stopped.GetProperty("halts")[0].Text("lesson"));
        Assert.Equal("running", (await Get("auditor", $"{project}?validOn=2022-08-01")).Is(200).Json.Text("status"));
        Assert.Equal("approved", (await Get("auditor", $"{project}?validOn=2021-09-30")).Is(200).Json.Text("status"));
        Assert.Equal(17, (await Get("auditor", $"{project}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task is_for_the_network_office_and_the_lead()
    {
        var project = await ARunningProject(await ANetworkWithAPlan());
        var tag = (await Get("staff-hengelo", project)).Is(200).Tag;

        (await Post("director-deventer", $"{project}/stops", new StopProject(new(2022, 7, 1), "Klaar", "Les", [Case]), tag)).Is(403);
        (await Post("staff-hengelo", $"{project}/phases", new ChangePhase(ProjectPhase.Experiment, new(2022, 1, 10)), tag))
            .IsRefused("Only the lead and the network office do this.");
        (await Post("staff-deventer", $"{project}/participations", Joins(Deventer, ParticipationLevel.Follow, new(2022, 1, 1)), tag)).Is(403);
        (await Post(Office, $"{project}/stops", new StopProject(new(2022, 7, 1), "Klaar", null, [Case]), tag)).IsRefused("A project is stopped with a lesson for the others.");
        (await Post(Office, $"{project}/support-hours", new RecordSupport(0.1m, null, "Overleg", new(2022, 1, 1)), tag)).Is(400);
        (await Get("privacy-officer", project)).Is(403);
        (await Get("integration-deventer-counters", project)).Is(403);
    }

    [Fact]
    public async Task begins_with_a_proposal_for_the_own_organisation_on_a_node_of_the_plan()
    {
        var network = await ANetworkWithAPlan();
        var proposal = new ProposeProject(
            ACode("digi"), "Digi", network.Id, [$"{network.Plan}/a1"], [LocalTask], Hengelo, "Wat helpt?", "Dat weten", new(2021, 9, 1));

        (await Post("director-deventer", "/v1/network-projects", proposal)).IsRefused("You propose projects that your own organisation leads.");
        (await Post("director-hengelo", "/v1/network-projects", proposal with { PlanNodes = [$"{network.Plan}/a9"] }))
            .IsRefused("There is no such node in the policy plan on that day.");
        (await Post("director-hengelo", "/v1/network-projects", proposal with { PlanNodes = [] })).IsRefused("A project works on at least one node of the policy plan.");
        (await Post("director-hengelo", "/v1/network-projects", proposal with { Title = "" })).Is(400);
        (await Post("director-hengelo", "/v1/network-projects", proposal)).Is(201);
        (await Post("director-hengelo", "/v1/network-projects", proposal)).IsRefused("There is one with this code already.");
    }

    [Fact]
    public async Task is_listed_by_what_it_is_page_by_page()
    {
        var network = await ANetworkWithAPlan();
        var (running, idea) = (await ARunningProject(network), await AProposal(network));
        await this.Changed("staff-deventer", running, "phases", new ChangePhase(ProjectPhase.Experiment, new(2022, 1, 10)));
        var before = (await Get("auditor", $"{network.Path}/participation-matrix")).Is(200).Json.Text("knownAt")!;
        await this.Changed("director-deventer", running, "benefit-evaluations", new EvaluateBenefit(Deventer, 2021, 8, true, "Wij bereiken ouders", new(2022, 1, 15)));

        async Task<IEnumerable<string>> Listed(string filter) =>
            (await this.AllPages("staff-hengelo", $"/v1/network-projects?network={network.Id}&limit=1{filter}")).Select(id => $"/v1/network-projects/{id}");

        Assert.Equal(new[] { running, idea }.Order(StringComparer.Ordinal), await Listed(""));
        Assert.Equal(new[] { running, idea }.Order(StringComparer.Ordinal), await Listed($"&planNode={network.Plan}/a1"));
        Assert.Equal([running], await Listed("&phase=experiment"));
        Assert.Equal([idea], await Listed("&status=proposed"));
        Assert.Equal([running], await Listed($"&library={Deventer}"));
        Assert.Empty(await Listed($"&library={Hengelo}"));
        Assert.Equal([running], await Listed("&openOn=2021-10-01"));
        Assert.Empty(await Listed("&openOn=2021-09-30"));
        Assert.Empty(await Listed("&unevaluated=2021"));
        Assert.Equal([running], await Listed($"&unevaluated=2021&knownAt={Uri.EscapeDataString(before)}"));
        Assert.Equal([running], await Listed($"&unevaluated=2022&library={Deventer}"));
        Assert.Empty(await Listed("&knownAt=2020-01-01T00:00:00Z"));
    }
}

using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.AnnualPlans;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class AnnualPlanning(AppFixture app) : AnnualPlanStory(app)
{
    private const string Staff = "staff-deventer";
    private const string Director = "director-deventer";

    [Fact]
    public async Task is_prepared_approved_revised_reported_and_closed()
    {
        var (policy, task) = (await APolicyPlan(), await ALocalTask());
        var plan = await AnAnnualPlan(2022);
        Assert.Equal("/v1/annual-plans/annual-plan-bibliotheek-deventer-2022", plan);
        await this.Changed(Staff, plan, "priorities", Putting("Taal", task, $"{policy}/a1-d1", 2022));
        await this.Changed(Staff, plan, "priorities", Putting("Scholen", task, $"{policy}/a1-d1", 2022));
        await this.Changed(Staff, plan, "links", new LinkPriority(2, [], [$"{policy}/a1-d2"], new(2021, 10, 5)));
        await this.Changed(Staff, plan, "rankings", new RankPriorities([2, 1], new(2021, 10, 6)));
        await this.Changed(Staff, plan, "resources", new CommitResources(1, 300, 12_500.50m, new(2021, 10, 7)));
        var submitted = await this.Changed(Staff, plan, "submissions", new SubmitForApproval(new(2021, 11, 1)));
        (await Post(Staff, $"{plan}/approvals", new ApproveAnnualPlan(ApproverPosition.Director, new(2021, 11, 15)), submitted)).Is(403);
        var approved = await this.Changed(Director, plan, "approvals", new ApproveAnnualPlan(ApproverPosition.Director, new(2021, 11, 15)));
        (await Post(Director, $"{plan}/approvals", new ApproveAnnualPlan(ApproverPosition.Director, new(2021, 11, 16)), approved))
            .IsRefused("This annual plan is approved; revise it instead.");
        await this.Changed(Director, plan, "revisions", new ReviseAnnualPlan(1, [new(1, Hours: 400)], new(2022, 5, 1), "Extra subsidie"));
        var reported = await this.Changed(Staff, plan, "realisations", new ReportRealisation(1, PriorityOutcome.Partly, "Vier wijken", new(2022, 12, 1)));
        await IsNotClosedYet(plan, reported);
        await this.Changed(Staff, plan, "realisations", new ReportRealisation(2, PriorityOutcome.Achieved, "Alle scholen", new(2022, 12, 2)));
        await this.Changed(Director, plan, "closures", new CloseAnnualPlan(new(2023, 2, 1), "Besproken"));

        await ShowsAll(plan, policy);
        (await Post(Staff, "/v1/annual-plans", new PrepareAnnualPlan(Deventer, 2022, "Nog een", new(2021, 12, 1)))).IsRefused("There is one with this code already.");
    }

    private async Task IsNotClosedYet(string plan, string tag)
    {
        var refused = await Post(Director, $"{plan}/closures", new CloseAnnualPlan(new(2023, 2, 1)), tag);
        refused.IsRefused("What became of every priority must be reported before the annual plan is closed.");
        Assert.Equal(2, Assert.Single(refused.Json.GetProperty("priorities").EnumerateArray()).GetInt32());
    }

    private async Task ShowsAll(string plan, string policy)
    {
        var now = (await Get("controller-deventer", plan)).Is(200).Json;
        Assert.Equal(
            (Deventer, "closed", "director", "2023-02-01", false),
            (now.Text("organisationId"), now.Text("status"), now.Text("approvedBy"), now.Text("closedOn"), now.GetProperty("needsRelink").GetBoolean()));
        var priorities = now.GetProperty("priorities").EnumerateArray().ToList();
        Assert.Equal(["Scholen", "Taal"], priorities.Select(priority => priority.Text("title")));
        Assert.Equal([$"{policy}/a1-d1", $"{policy}/a1-d2"], priorities[0].GetProperty("planNodes").EnumerateArray().Select(node => node.GetString()));
        Assert.Equal((400, 12_500.50m, "partly"), (priorities[1].GetProperty("hours").GetInt32(), priorities[1].GetProperty("euros").GetDecimal(), priorities[1].Text("realised")));
        Assert.Equal("Extra subsidie", Assert.Single(now.GetProperty("revisions").EnumerateArray()).Text("reason"));
        var then = (await Get("auditor", $"{plan}?validOn=2022-04-30")).Is(200).Json;
        Assert.Equal(("approved", 300), (then.Text("status"), then.GetProperty("priorities")[1].GetProperty("hours").GetInt32()));
    }

    [Fact]
    public async Task puts_nothing_first_that_is_not_needed_locally_and_planned_together()
    {
        var (policy, task, ofHengelo) = (await APolicyPlan(), await ALocalTask(), await ALocalTask("staff-hengelo"));
        var plan = await AnAnnualPlan(2023);
        var tag = (await Get(Staff, plan)).Tag;
        var priority = Putting("Taal", task, $"{policy}/a1-d1", 2023);

        async Task<string?> Refused(AddPriority command) => (await Post(Staff, $"{plan}/priorities", command, tag)).Is(409).Json.Text("type")?.Split('/')[^1];

        Assert.Equal("priority-without-local-task", await Refused(priority with { LocalTasks = [] }));
        Assert.Equal("priority-without-plan-node", await Refused(priority with { PlanNodes = [] }));
        Assert.Equal("priority-local-task-unknown", await Refused(priority with { LocalTasks = [ofHengelo] }));
        Assert.Equal("plan-node-unknown", await Refused(priority with { PlanNodes = [$"{policy}/b9"] }));
    }

    [Fact]
    public async Task is_a_matter_of_the_own_organisation()
    {
        var plan = await AnAnnualPlan(2020, "network-office", Hengelo);
        Assert.Equal(Hengelo, (await FactsOf(plan))[0].Text("onBehalfOf"));
        var tag = (await Get("staff-hengelo", plan)).Is(200).Tag;

        (await Get(Staff, plan)).Is(404);
        (await Post(Director, $"{plan}/approvals", new ApproveAnnualPlan(ApproverPosition.Director, new(2019, 11, 15)), tag)).Is(404);
        (await Post("network-office", $"{plan}/approvals", new ApproveAnnualPlan(ApproverPosition.Director, new(2019, 11, 15)), tag)).Is(403);
        (await Post("auditor", $"{plan}/submissions", new SubmitForApproval(new(2019, 11, 1)), tag)).Is(403);
        (await Post(Staff, "/v1/annual-plans", new PrepareAnnualPlan(Hengelo, 2019, "Voor een ander", new(2018, 9, 1))))
            .IsRefused("You can prepare annual plans of your own organisation only.");
    }

    [Fact]
    public async Task is_listed_by_organisation_year_and_status_page_by_page()
    {
        var (deventer, hengelo) = (await AnAnnualPlan(2018), await AnAnnualPlan(2018, "staff-hengelo", Hengelo));
        await this.Changed("staff-hengelo", hengelo, "submissions", new SubmitForApproval(new(2017, 11, 1)));

        async Task<IEnumerable<string>> Listed(string who, string filter) =>
            (await this.AllPages(who, $"/v1/annual-plans?year=2018&limit=1{filter}")).Select(id => $"/v1/annual-plans/{id}");

        Assert.Equal([deventer, hengelo], await Listed("network-office", ""));
        Assert.Equal([deventer], await Listed(Staff, ""));
        Assert.Empty(await Listed(Staff, $"&organisation={Hengelo}"));
        Assert.Equal([hengelo], await Listed("auditor", $"&organisation={Hengelo}"));
        Assert.Equal([hengelo], await Listed("auditor", "&status=submitted"));
        Assert.Equal([deventer], await Listed("auditor", "&status=preparing"));
        Assert.Equal([deventer, hengelo], await Listed("auditor", "&needsRelink=false"));
        (await Get("auditor", "/v1/annual-plans?needsRelink=maybe")).Is(400);
    }
}

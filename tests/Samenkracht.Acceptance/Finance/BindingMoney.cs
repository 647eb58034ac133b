using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Budgets;

namespace Samenkracht.Acceptance.Finance;

public sealed class BindingMoney(AppFixture app) : BudgetStory(app)
{
    [Fact]
    public async Task for_a_project_is_asked_when_a_library_joins_and_freed_when_it_leaves()
    {
        var (budget, project) = (await ABudget(), $"network-project-{ACode("taalcafe")}");
        LibraryJoinedProject joined = new(project, "Taalcafé", Entity, "takePart", [], new(2023, 1, 9));
        await Told(joined with { Level = "follow" });
        Assert.Empty((await Get(Controller, $"/v1/commitment-requests?project={project}")).Is(200).Ids());
        await Told(joined);
        await Told(joined with { Level = "lead" });
        var request = $"/v1/commitment-requests/{Assert.Single((await Get(Controller, $"/v1/commitment-requests?organisation={Entity}&status=open")).Is(200).Ids())}";
        Assert.Single(await FactsOf(request));
        (await Get($"controller@organisation-{ACode("ander")}", request)).Is(404);

        await Followed(_ => Bound(budget, 300m, new(CommitmentPurpose.Project, project)));
        var (bound, met) = (await LastFact(budget), await LastFact(request));
        Assert.Equal(
            ("finance.commitment-request-met", bound.Text("correlationId"), bound.Text("id"), "reaction-meet-project-money"),
            (met.Text("type"), met.Text("correlationId"), met.Text("causationId"), met.Text("subject")));
        await Followed(_ => this.Changed(Controller, budget, "commitment-releases", new ReleaseCommitment(1, new(2023, 2, 13), "Verkeerde regel")));
        Assert.Equal("open", (await Get(Controller, request)).Json.Text("status"));
        await Followed(_ => Bound(budget, 300m, new(CommitmentPurpose.Project, project)));
        await this.Changed(Controller, budget, "commitment-uses", new UseCommitment(2, 120m, "factuur-1", new(2023, 3, 1)));

        await Told(new LibraryLeftProject(project, Entity, new(2023, 5, 1)));
        Assert.Equal(("released", 120m), ((await Commitment(budget, 2)).Text("status"), (await Commitment(budget, 2)).GetProperty("amount").GetDecimal()));
        Assert.Equal("lapsed", (await Get(Controller, request)).Json.Text("status"));
        Assert.Contains(project, (await Get(Controller, budget)).Json.GetProperty("sunkProjects").EnumerateArray().Select(one => one.GetString()));
        var facts = (await FactsOf(budget)).Length;
        await Told(new LibraryLeftProject(project, Entity, new(2023, 5, 1)));
        Assert.Equal(facts, (await FactsOf(budget)).Length);
    }

    [Fact]
    public async Task waits_while_a_project_is_stopped()
    {
        var (budget, project) = (await ABudget(), $"network-project-{ACode("taalcafe")}");
        await Bound(budget, 300m, new(CommitmentPurpose.Project, project));

        await Told(new NetworkProjectHalted(project, new(2023, 4, 3), "Te weinig deelnemers"));
        Assert.Equal(("frozen", project), ((await Commitment(budget, 1)).Text("status"), (await Commitment(budget, 1)).Text("frozenFor")));
        (await Post(Controller, $"{budget}/commitment-uses", new UseCommitment(1, 1m, "factuur-1", new(2023, 5, 1)), (await Get(Controller, budget)).Tag))
            .IsRefused("This commitment is frozen.");
        await Told(new NetworkProjectResumed(project, new(2023, 6, 5)));
        Assert.Equal("open", (await Commitment(budget, 1)).Text("status"));
    }

    [Fact]
    public async Task for_a_session_ends_when_it_is_cancelled_and_is_listed_when_it_takes_place_after_all()
    {
        var (budget, activity) = (await ABudget(), $"activity-{ACode("taalcafe")}");
        await Bound(budget, 100m, new(CommitmentPurpose.Activity, activity, 3));
        await Bound(budget, 100m, new(CommitmentPurpose.Activity, activity, 4));

        await Told(new SessionWasCancelled(Entity, activity, 3, new(2023, 5, 9), new(2023, 4, 11), "Spreker ziek"));
        Assert.Equal(("released", "open"), ((await Commitment(budget, 1)).Text("status"), (await Commitment(budget, 2)).Text("status")));
        Assert.Empty((await Get(Controller, "/v1/budgets?attention=true")).Is(200).Ids());

        await Told(new SessionWasReinstated(Entity, activity, 3, new(2023, 5, 9), new(2023, 4, 18)));
        Assert.True((await Commitment(budget, 1)).GetProperty("isNeededAgain").GetBoolean());
        Assert.Equal([budget.Split('/')[^1]], (await Get(Controller, "/v1/budgets?attention=true")).Is(200).Ids());
        await Bound(budget, 90m, new(CommitmentPurpose.Activity, activity, 3));
        Assert.Empty((await Get(Controller, "/v1/budgets?attention=true")).Is(200).Ids());
    }

    [Fact]
    public async Task for_a_lease_follows_the_location()
    {
        var (budget, location) = (await ABudget(), await this.AVenue());
        await Bound(budget, 36_500m, new(CommitmentPurpose.Lease, location), "huur");

        await Told(new LocationClosureWasProposed(location, new(2023, 10, 1), new(2023, 4, 3)));
        Assert.Equal("2023-10-01", (await Commitment(budget, 1)).Text("endAnnouncedOn"));
        await Told(new LocationClosureWasWithdrawn(location, new(2023, 5, 1)));
        Assert.Null((await Commitment(budget, 1)).Text("endAnnouncedOn"));
        await Told(new LocationShutDown(location, new(2023, 12, 22)));
        Assert.Equal(("2023-12-22", 35_500m), ((await Commitment(budget, 1)).Text("endsOn"), (await Commitment(budget, 1)).GetProperty("amount").GetDecimal()));
    }

    [Fact]
    public async Task in_a_joint_scenario_is_reconsidered_when_a_party_leaves()
    {
        var (left, stays) = ($"organisation-{ACode("vertrekt")}", $"organisation-{ACode("blijft")}");
        var (scenario, _) = await Started(Controller, "/v1/budgets", ADraft(Entity, 2023, "samen", left, stays));

        await Told(new MergerPartyLeft($"merger-{ACode("samen")}", left, [Entity, stays], new(2023, 5, 15)));
        Assert.Equal([scenario.Split('/')[^1]], (await Get(Controller, "/v1/budgets?attention=true")).Is(200).Ids());
        Assert.Equal([stays], (await Get(Controller, scenario)).Json.GetProperty("jointWith").EnumerateArray().Select(one => one.GetString()!));
        await this.Changed(Controller, scenario, "revisions", new ReviseBudget([Rent], new(2023, 5, 22), "Zonder de vertrokken partij"));
        Assert.Empty((await Get(Controller, "/v1/budgets?attention=true")).Is(200).Ids());
    }
}

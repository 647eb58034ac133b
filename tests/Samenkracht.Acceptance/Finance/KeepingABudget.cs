using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

public sealed class KeepingABudget(AppFixture app) : BudgetStory(app)
{
    [Fact]
    public async Task goes_from_a_draft_by_its_adoption_to_an_amendment()
    {
        var (budget, tag) = await Started(Controller, "/v1/budgets", ADraft(Entity));
        (await Post(Controller, $"{budget}/approvals", new ApproveBudget("31", new(2022, 12, 5)), tag)).Is(403);
        await this.Changed(Controller, budget, "revisions", new ReviseBudget([Activities, Rent, Municipality], new(2022, 10, 10), "Kleine correctie"));
        await this.Changed(Director, budget, "approvals", new ApproveBudget("31", new(2022, 12, 5)));
        await this.Changed(Director, budget, "amendments", new AmendBudget([Activities with { Amount = 1_500m }], "2023-04", new(2023, 3, 6), "Extra taalcafés"));
        await this.Changed(Director, budget, "commitment-policies", new SetCommitmentPolicy(110m, new(2023, 7, 1), "2023-09"));

        var now = (await Get(Controller, budget)).Is(200).Json;
        Assert.Equal((1_500m, 110m, 1), (now.GetProperty("lines")[0].GetProperty("amount").GetDecimal(), now.GetProperty("mostPercent").GetDecimal(), now.GetProperty("amendments").GetInt32()));
        Assert.Equal(0.0395m, now.GetProperty("innovationShare").GetDecimal());
        Assert.Equal(1_000m, (await Get(Controller, $"{budget}?validOn=2023-03-05")).Json.GetProperty("lines")[0].GetProperty("amount").GetDecimal());
        (await Get($"controller@organisation-{ACode("ander")}", budget)).Is(404);
        (await Get($"staff@{Entity}", budget)).Is(200);
        (await Post($"director@{Entity}", "/v1/budgets", ADraft(Entity, 2024))).Is(403);
        (await Post($"controller@organisation-{ACode("ander")}", "/v1/budgets", ADraft(Entity, 2024))).IsRefused("You act for your own organisation only.");
    }

    [Fact]
    public async Task binds_money_and_shows_where_it_stands_on_a_day_and_as_was_known()
    {
        await OpenBooks(2023);
        var budget = await ABudget();
        await Bound(budget, 400m, new(CommitmentPurpose.Activity, "activity-taalcafe", 3));
        await Bound(budget, 450m, new(CommitmentPurpose.Project, "network-project-taalcafe"));
        Assert.Equal("near", (await LastFact(budget)).GetProperty("body").Text("level"));
        (await Post(Controller, $"{budget}/commitments", new ReserveCommitment("activiteiten", 200.01m, new(CommitmentPurpose.Other, "banners"), new(2023, 2, 6)), (await Get(Controller, budget)).Tag))
            .IsRefused("With this commitment the line would be bound for more than the policy of the budget allows.");
        await this.Changed(Controller, budget, "commitment-uses", new UseCommitment(1, 150m, "factuur-1", new(2023, 3, 1)));
        await Posted(JournalKind.Purchases, new(2023, 3, 1), Lines("4600", "1600", 150m, new(ActivityId: "activity-taalcafe")));
        await Posted(JournalKind.Grants, new(2023, 1, 9), Lines("1310", "8000", 10_000m));
        var before = (await Get(Controller, $"{budget}/position")).Is(200).Json.Text("knownAt")!;
        await Posted(JournalKind.Purchases, new(2023, 3, 2), Lines("4600", "1600", 60m));
        await this.Changed(Controller, budget, "commitment-freezes", new FreezeCommitments([1], new(2023, 4, 3), "Wachten op besluit"));
        Assert.Equal("frozen", (await Commitment(budget, 1)).Text("status"));
        await this.Changed(Controller, budget, "commitment-unfreezes", new UnfreezeCommitments([1], new(2023, 4, 10), "Besloten"));
        await this.Changed(Controller, budget, "commitment-releases", new ReleaseCommitment(1, new(2023, 5, 1), "Spreker komt kosteloos"));

        Assert.Equal([("4200", 0m, 0m), ("4600", 450m, 210m), ("8000", 0m, 10_000m)], await Position(budget, "by=account"));
        Assert.Equal([("4200", 0m, 0m), ("4600", 700m, 150m), ("8000", 0m, 10_000m)], await Position(budget, "by=account&on=2023-03-01"));
        Assert.Equal([("4200", 0m, 0m), ("4600", 700m, 150m), ("8000", 0m, 10_000m)], await Position(budget, $"by=account&knownAt={Uri.EscapeDataString(before)}"));
        Assert.Equal([(null, 0m, 210m), ("network-project-taalcafe", 450m, 0m)], await Position(budget, "by=project"));
        Assert.Equal([(null, 450m, 60m), ("activity-taalcafe", 0m, 150m)], await Position(budget, "by=activity"));
        Assert.Equal([(null, 0m, 0m), ("policy-plan-samenkracht-2021-2024/a1-d3", 450m, 150m)], await Position(budget, "by=planNode"));
        (await Get($"controller@organisation-{ACode("ander")}", $"{budget}/position")).Is(404);
        (await Get("auditor", $"{budget}/position?by=grant&on=2022-10-02")).Is(404);
    }

    [Fact]
    public async Task compares_a_scenario_with_what_was_adopted_and_lists_by_year_and_study()
    {
        var budget = await ABudget();
        var (scenario, _) = await Started(Controller, "/v1/budgets", ADraft(Entity, 2023, "samen", "organisation-bibliotheek-hengelo"));
        await this.Changed(Controller, scenario, "revisions", new ReviseBudget([Rent with { Amount = 30_000m }], new(2022, 11, 7), "Samen in een pand"));
        (await Post(Director, $"{scenario}/approvals", new ApproveBudget("32", new(2022, 12, 5)), (await Get(Director, scenario)).Tag))
            .IsRefused("A scenario is compared with the budget and not adopted.");

        var compared = (await Get(Controller, $"{scenario}/comparison")).Is(200).Json;
        Assert.Equal((budget.Split('/')[^1], -6_500m), (compared.Text("withBudgetId"), compared.GetProperty("rows")[0].GetProperty("difference").GetDecimal()));
        (await Get(Controller, $"{scenario}/comparison?with=budget-onbekend")).Is(404);

        Assert.Equal([budget.Split('/')[^1], scenario.Split('/')[^1]], await this.AllPages(Controller, "/v1/budgets?year=2023&limit=1"));
        Assert.Equal([scenario.Split('/')[^1]], (await Get("auditor", $"/v1/budgets?organisation={Entity}&study=organisation-study-samen&scenario=true")).Is(200).Ids());
        Assert.Equal([budget.Split('/')[^1]], (await Get("auditor", $"/v1/budgets?organisation={Entity}&scenario=false")).Is(200).Ids());
        Assert.Empty((await Get($"controller@organisation-{ACode("ander")}", $"/v1/budgets?organisation={Entity}")).Is(200).Ids());
    }

    private async Task<IEnumerable<(string?, decimal, decimal)>> Position(string budget, string query) => (await Get(Controller, $"{budget}/position?{query}")).Is(200).Json
        .GetProperty("rows").EnumerateArray().Select(row => (row.Text("key"), row.GetProperty("committed").GetDecimal(), row.GetProperty("realised").GetDecimal())).ToList();
}

using System.Text.Json;
using Samenkracht.Acceptance.Partnerships;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Budgets;
using Samenkracht.Finance.Journals;
using Samenkracht.Partnerships.Projects;

namespace Samenkracht.Acceptance.Finance;

/// <summary>What the budget of a library does when the library joins and leaves a network project, and when that stops and goes on.</summary>
public sealed class BindingMoneyForProjects(AppFixture app) : ProjectStory(app)
{
    private string Library { get; set; } = "";

    private string Controller => $"controller@{Library}";

    private async Task<(string Budget, string Project)> ABudgetAndAProject()
    {
        var network = await ANetworkWithAPlan();
        Library = network.Third;
        var budget = (await Started(Controller, "/v1/budgets", new DraftBudget(
            Library, 2023, null, null, [], [new("activiteiten", "4600", "Activiteiten", 1_000m, Dimensions.None)], 105m, new(2022, 10, 3)))).Path;
        await this.Changed($"director@{Library}", budget, "approvals", new ApproveBudget("31", new(2022, 12, 5)));
        return (budget, await ARunningProject(network));
    }

    private Task Joined(string project) => Followed(_ => this.Changed($"director@{Library}", project, "participations", Joins(Library, ParticipationLevel.TakePart, new(2023, 1, 9))));

    private Task Bound(string budget, string project) => Followed(_ => this.Changed(
        Controller, budget, "commitments", new ReserveCommitment("activiteiten", 300m, new(CommitmentPurpose.Project, project.Id()), new(2023, 2, 6))));

    private async Task<JsonElement> Commitment(string budget) => (await Get(Controller, budget)).Is(200).Json.GetProperty("commitments")[0];

    private async Task<JsonElement> LastFact(string path) => (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().Last();

    [Fact]
    public async Task begins_when_the_library_joins_and_ends_when_it_leaves()
    {
        var (budget, project) = await ABudgetAndAProject();
        await Joined(project);
        var request = $"/v1/commitment-requests/{Assert.Single((await Get(Controller, $"/v1/commitment-requests?project={project.Id()}&status=open")).Is(200).Ids())}";
        var (joined, asked) = (await LastFact(project), await LastFact(request));
        Assert.Equal(
            (joined.Text("correlationId"), joined.Text("id"), "reaction-ask-for-project-money"), (asked.Text("correlationId"), asked.Text("causationId"), asked.Text("subject")));
        await Bound(budget, project);
        Assert.Equal("met", (await Get(Controller, request)).Json.Text("status"));
        await this.Changed(Controller, budget, "commitment-uses", new UseCommitment(1, 120m, "factuur-1", new(2023, 3, 1)));

        await Followed(_ => this.Changed(Office, project, "departures", new LeaveProject(Library, new(2023, 5, 1), "Geen formatie")));
        Assert.Equal(("released", 120m), ((await Commitment(budget)).Text("status"), (await Commitment(budget)).GetProperty("amount").GetDecimal()));
        Assert.Equal("lapsed", (await Get(Controller, request)).Json.Text("status"));
        Assert.Equal(project.Id(), (await Get(Controller, budget)).Json.GetProperty("sunkProjects")[0].GetString());
        Assert.Equal((await LastFact(project)).Text("correlationId"), (await LastFact(budget)).Text("correlationId"));
    }

    [Fact]
    public async Task waits_while_the_project_is_stopped()
    {
        var (budget, project) = await ABudgetAndAProject();
        await Joined(project);
        await Bound(budget, project);

        await Followed(_ => this.Changed(Office, project, "stops", new StopProject(new(2023, 4, 3), "Te weinig deelnemers", "Begin met een vraag", [Case])));
        Assert.Equal(("frozen", project.Id()), ((await Commitment(budget)).Text("status"), (await Commitment(budget)).Text("frozenFor")));
        var (stopped, frozen) = (await LastFact(project), await LastFact(budget));
        Assert.Equal(
            (stopped.Text("correlationId"), stopped.Text("id"), "reaction-freeze-project-money"), (frozen.Text("correlationId"), frozen.Text("causationId"), frozen.Text("subject")));
        (await Post(Controller, $"{budget}/commitment-uses", new UseCommitment(1, 1m, "factuur-1", new(2023, 5, 1)), (await Get(Controller, budget)).Tag))
            .IsRefused("This commitment is frozen.");

        await Followed(_ => this.Changed(Office, project, "resumptions", new ResumeProject(new(2023, 6, 5), "Provincie houdt vast")));
        Assert.Equal("open", (await Commitment(budget)).Text("status"));
    }
}

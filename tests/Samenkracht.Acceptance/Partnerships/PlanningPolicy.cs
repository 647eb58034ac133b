using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class PlanningPolicy(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private static JsonElement[] NodesOf(Reply read) => [.. read.Is(200).Json.GetProperty("nodes").EnumerateArray()];

    [Fact]
    public async Task runs_from_draft_to_successor()
    {
        var network = await this.ANetwork();
        var plan = await this.AnAdoptedPlan(network);
        var next = await Started(Office, "/v1/policy-plans", new DraftPlan(
            ACode("netwerkplan"), network.Id(), "Netwerkplan", new(2025, 1, 1), new(2028, 12, 31), new(2024, 3, 1)));
        var tag = await this.Changed(Office, plan, "closures", new ClosePlan(new(2025, 1, 1), next.Path.Id(), "Voorbij"));

        var now = (await Get("staff-deventer", plan)).Is(200);
        Assert.Equal(
            (tag, "closed", next.Path.Id(), "2020-12-10", "2025-01-01"),
            (now.Tag, Text(now.Json, "status"), Text(now.Json, "successorPlanId"), Text(now.Json, "adoptedOn"), Text(now.Json, "closedOn")));
        Assert.Equal(
            [("a1", "ambition", null), ("a1-o1", "task", "a1"), ("a1-d1", "action", "a1")],
            NodesOf(now).Select(node => (Text(node, "code"), Text(node, "kind"), node.Text("parent"))));
        Assert.Equal($"{plan.Id()}/a1-d1", Text(NodesOf(now)[^1], "id"));
        Assert.Equal("adopted", Text((await Get("auditor", $"{plan}?validOn=2024-12-31")).Is(200).Json, "status"));
        Assert.Equal("draft", Text((await Get("auditor", $"{plan}?validOn=2020-12-09")).Is(200).Json, "status"));
        Assert.Equal(6, (await Get("auditor", $"{plan}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task refuses_a_second_plan_for_the_same_years_and_an_ambition_without_task()
    {
        var network = await this.ANetwork();
        var plan = await this.ADraftPlan(network);
        var tag = await this.Changed(Office, plan, "ambitions", new AddAmbition("a2", "Participatie", "Participation", new(2020, 9, 1)));

        var overlap = await Post(Office, "/v1/policy-plans", new DraftPlan(
            ACode("beleidsplan"), network.Id(), "Ander plan", new(2024, 12, 31), new(2028, 12, 31), new(2020, 6, 1)));
        overlap.IsRefused("The network has another policy plan for a part of this period.");
        Assert.Equal([plan.Id()], overlap.Json.GetProperty("plans").EnumerateArray().Select(id => id.GetString()));
        var bare = await Post(Office, $"{plan}/adoptions", new AdoptPlan("2020-12", new(2020, 12, 10)), tag);
        bare.IsRefused("Every ambition of a policy plan has at least one task.");
        Assert.Equal(["a2"], bare.Json.GetProperty("ambitions").EnumerateArray().Select(code => code.GetString()));
    }

    [Fact]
    public async Task is_amended_and_that_is_withdrawn_by_date()
    {
        var plan = await this.AnAdoptedPlan();
        await this.Changed(Office, plan, "amendments", new AmendPlan(
            [new("a1-d2", PlanNodeKind.Action, "a1", "Taalcafés", "Language cafes")], ["a1-d1"], new(2022, 7, 1), "2022-05", "Oekraïne"));
        await this.Changed(Office, plan, "amendment-withdrawals", new WithdrawPlanAmendment(1, "2022-09", new(2022, 10, 1), "Elders geregeld"));

        async Task<(JsonElement Line, JsonElement? Cafes)> On(string query)
        {
            var nodes = NodesOf(await Get("auditor", $"{plan}{query}"));
            return (nodes.Single(node => Text(node, "code") == "a1-d1"), nodes.Where(node => Text(node, "code") == "a1-d2").Cast<JsonElement?>().SingleOrDefault());
        }

        var before = await On("?validOn=2022-06-30");
        Assert.Equal((null, false), (before.Line.Text("until"), before.Cafes.HasValue));
        var between = await On("?validOn=2022-09-30");
        Assert.Equal(("2022-07-01", null), (between.Line.Text("until"), between.Cafes!.Value.Text("until")));
        var now = await On("");
        Assert.Equal((null, "2022-10-01"), (now.Line.Text("until"), now.Cafes!.Value.Text("until")));
        Assert.Equal("2022-07-01", Text(now.Line.GetProperty("interruptions")[0], "from"));
        Assert.Equal("2022-10-01", Text((await Get("auditor", plan)).Json.GetProperty("amendments")[0], "withdrawnOn"));
        var fact = (await Get("auditor", $"{plan}/amendments")).Is(200).Json.GetProperty("facts")[0];
        Assert.Equal(("Oekraïne", "2022-07-01"), (Text(fact, "reason"), Text(fact, "validFrom")));
    }

    [Fact]
    public async Task shows_the_goals_of_each_node_and_what_became_of_them()
    {
        var (early, late) = (await this.AGoalFramework(new(2020, 1, 1), "n1"), await this.AGoalFramework(new(2025, 1, 1), "o1"));
        var plan = await this.ADraftPlan();
        await this.Changed(Office, plan, "goal-links", new LinkGoal("a1", early.Id(), "n1", new(2020, 11, 2)));
        await this.Changed(Office, early, "supersessions", new SupersedeFramework(late.Id(), new(2025, 1, 1)));
        await this.Changed(Office, early, "goal-mappings", new MapGoalToSuccessor("n1", late.Id(), "o1", 0.8m, new(2025, 1, 1)));

        async Task<JsonElement> GoalOf(string code, string query) =>
            NodesOf(await Get("grantor-overijssel", $"{plan}/crosswalk{query}")).Single(node => Text(node, "code") == code).GetProperty("goals")[0];

        var goal = await GoalOf("a1-d1", "");
        Assert.Equal(("a1", early.Id(), "n1", "Goal n1"), (Text(goal, "through"), Text(goal, "frameworkId"), Text(goal, "goal"), Text(goal, "englishName")));
        var successor = Assert.Single(goal.GetProperty("successors").EnumerateArray());
        Assert.Equal((late.Id(), "o1", 0.8m), (Text(successor, "frameworkId"), Text(successor, "goal"), successor.GetProperty("weight").GetDecimal()));
        Assert.Equal(0, (await GoalOf("a1", "?validOn=2024-12-31")).GetProperty("successors").GetArrayLength());
        Assert.Equal(["n1"], NodesOf(await Get("auditor", plan))[0].GetProperty("goals").EnumerateArray().Select(link => Text(link, "goal")));
        (await Get("auditor", $"{plan}/crosswalk?validOn=2020-05-31")).Is(404);
        (await Get("auditor", "/v1/policy-plans/policy-plan-nergens/crosswalk")).Is(404);
    }

    [Fact]
    public async Task is_for_the_network_office_and_read_by_all_but_the_privacy_officer()
    {
        var plan = await this.ADraftPlan();

        (await Post("director-deventer", "/v1/policy-plans", new DraftPlan(null, "network-x1", "Eigen plan", new(2021, 1, 1), new(2024, 12, 31), new(2020, 6, 1)))).Is(403);
        (await Post("director-deventer", $"{plan}/adoptions", new AdoptPlan("2020-12", new(2020, 12, 10)), (await Get("staff-deventer", plan)).Tag)).Is(403);
        (await Get("controller-deventer", $"{plan}/tasks")).Is(200);
        (await Get("privacy-officer", plan)).Is(403);
    }

    [Fact]
    public async Task is_listed_by_network_status_and_day_page_by_page()
    {
        var network = await this.ANetwork();
        var adopted = (await this.AnAdoptedPlan(network)).Id();
        var draft = (await Started(Office, "/v1/policy-plans", new DraftPlan(
            ACode("netwerkplan"), network.Id(), "Netwerkplan", new(2025, 1, 1), new(2028, 12, 31), new(2024, 3, 1)))).Path.Id();

        Task<IReadOnlyList<string>> Listed(string filter) => this.AllPages("auditor", $"/v1/policy-plans?network={network.Id()}&limit=1{filter}");

        Assert.Equal(new[] { adopted, draft }.Order(StringComparer.Ordinal), await Listed(""));
        Assert.Equal([draft], await Listed("&status=draft"));
        Assert.Equal([adopted], await Listed("&inForceOn=2021-01-01"));
        Assert.Empty(await Listed("&inForceOn=2020-12-31"));
    }
}

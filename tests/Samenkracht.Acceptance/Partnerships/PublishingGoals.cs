using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class PublishingGoals(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    [Fact]
    public async Task lets_goals_go_on_in_a_later_framework()
    {
        var (early, late) = (await this.AGoalFramework(new(2020, 1, 1), "n1"), await this.AGoalFramework(new(2025, 1, 1), "o1", "o2"));
        await this.Changed(Office, early, "supersessions", new SupersedeFramework(late.Id(), new(2025, 1, 1)));
        await this.Changed(Office, early, "goal-mappings", new MapGoalToSuccessor("n1", late.Id(), "o1", 0.65m, new(2025, 1, 1)));
        var tag = await this.Changed(Office, early, "goal-mappings", new MapGoalToSuccessor("n1", late.Id(), "o2", 0.35m, new(2025, 1, 2)));

        var now = (await Get("staff-deventer", early)).Is(200);
        Assert.Equal((tag, late.Id(), "2025-01-01"), (now.Tag, now.Json.Text("successorFrameworkId"), now.Json.Text("supersededOn")));
        Assert.Equal([0.65m, 0.35m], now.Json.GetProperty("mappings").EnumerateArray().Select(mapping => mapping.GetProperty("weight").GetDecimal()));
        var then = (await Get("auditor", $"{early}?validOn=2024-12-31")).Is(200).Json;
        Assert.Equal((1, 0), (then.GetProperty("goals").GetArrayLength(), then.GetProperty("mappings").GetArrayLength()));
        var history = (await Get("auditor", $"{early}/history")).Is(200).Json.GetProperty("facts");
        Assert.Equal((5, "organisation-provincie-overijssel"), (history.GetArrayLength(), history[0].Text("onBehalfOf")));

        (await Post(Office, $"{early}/goal-mappings", new MapGoalToSuccessor("n1", late.Id(), "o2", 0.001m, new(2025, 1, 1)), tag)).Is(400);
        (await Post(Office, $"{early}/goal-mappings", new MapGoalToSuccessor("n1", late.Id(), "o2", 0.35m, new(2025, 1, 1)), tag))
            .IsRefused("This goal has been mapped to that goal.");
    }

    [Fact]
    public async Task is_for_the_network_office_and_read_by_all_but_the_privacy_officer()
    {
        var framework = await this.AGoalFramework(new(2021, 1, 1), "p1");

        (await Post("director-deventer", "/v1/goal-frameworks", new PublishFramework(
            ACode("doelen"), "Eigen doelen", GoalLevel.Municipal, "organisation-gemeente-deventer", new(2021, 1, 1), null))).Is(403);
        (await Post("director-deventer", $"{framework}/goals", new AddGoal("p2", "Doel", "Goal", new(2021, 1, 1)), (await Get("staff-deventer", framework)).Tag)).Is(403);
        (await Get("grantor-overijssel", $"{framework}/goals")).Is(200);
        (await Get("privacy-officer", framework)).Is(403);
    }

    [Fact]
    public async Task is_listed_by_issuer_level_and_period_page_by_page()
    {
        var issuer = await this.AnOrganisation(OrganisationKind.National);
        async Task<string> Published(GoalLevel level, DateOnly from, DateOnly? until) =>
            (await Started(Office, "/v1/goal-frameworks", new PublishFramework(ACode("doelen"), "Doelen", level, issuer, from, until))).Path.Id();
        var (first, second) = (await Published(GoalLevel.National, new(2020, 1, 1), new(2023, 12, 31)), await Published(GoalLevel.Network, new(2023, 12, 31), null));

        Task<IReadOnlyList<string>> Listed(string filter) => this.AllPages("auditor", $"/v1/goal-frameworks?issuer={issuer}&limit=1{filter}");

        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), await Listed(""));
        Assert.Equal([second], await Listed("&level=network"));
        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), await Listed("&periodHolds=2023-12-31"));
        Assert.Equal([second], await Listed("&periodHolds=2024-01-01"));
        Assert.Empty(await Listed("&periodHolds=2019-12-31"));
    }
}

using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Plans;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>Goals and policy plans that no other story knows.</summary>
internal static class PolicyScenarios
{
    private const string Office = "network-office";

    /// <summary>A provincial framework with these goals, each from its first day; gives its path.</summary>
    public static async Task<string> AGoalFramework(this AppSpec spec, DateOnly from, params string[] goals)
    {
        var issuer = await spec.TheProvince();
        var (path, _) = await spec.Started(Office, "/v1/goal-frameworks", new PublishFramework(
            AppSpec.ACode("doelen"), "Cultuurnota", GoalLevel.Provincial, issuer, from, null));
        foreach (var goal in goals) await spec.Changed(Office, path, "goals", new AddGoal(goal, $"Doel {goal}", $"Goal {goal}", from));
        return path;
    }

    /// <summary>A draft for 2021 to 2024 with ambition a1, its task a1-o1 and its action a1-d1; gives its path.</summary>
    public static async Task<string> ADraftPlan(this AppSpec spec, string? network = null)
    {
        network ??= await spec.ANetwork();
        var (path, _) = await spec.Started(Office, "/v1/policy-plans", new DraftPlan(
            AppSpec.ACode("beleidsplan"), network.Id(), "Samenkracht", new(2021, 1, 1), new(2024, 12, 31), new(2020, 6, 1)));
        await spec.Changed(Office, path, "ambitions", new AddAmbition("a1", "Jeugd en onderwijs", "Youth and education", new(2020, 9, 1)));
        await spec.Changed(Office, path, "tasks", new AddTask("a1-o1", "a1", "Leesplezier", "Reading pleasure", new(2020, 9, 1)));
        await spec.Changed(Office, path, "planned-actions", new AddPlannedAction("a1-d1", "a1", "Doorgaande lijn", "Reading line", new(2020, 9, 1)));
        return path;
    }

    /// <summary>The same, adopted before it began; gives its path.</summary>
    public static async Task<string> AnAdoptedPlan(this AppSpec spec, string? network = null)
    {
        var path = await spec.ADraftPlan(network);
        await spec.Changed(Office, path, "adoptions", new AdoptPlan("2020-12", new(2020, 12, 10)));
        return path;
    }

    /// <summary>The id in a path.</summary>
    public static string Id(this string path) => path.Split('/')[^1];
}

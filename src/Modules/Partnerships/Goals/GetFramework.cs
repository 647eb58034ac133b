namespace Samenkracht.Partnerships.Goals;

/// <summary>GET /v1/goal-frameworks/{frameworkId} and its history.</summary>
public static class GetFrameworkEndpoint
{
    public static void Map(Api api) => api.GetOne<GoalFramework, GoalFrameworkEntry>(
        "/goal-frameworks/{frameworkId}", "goal-frameworks.read", "a goal framework", GoalFrameworkEntry.Of);
}

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>GET /v1/local-tasks/{localTaskId} and its history.</summary>
public static class GetLocalTaskEndpoint
{
    public static void Map(Api api) => api.GetOne<LocalTask, LocalTaskEntry>(
        "/local-tasks/{localTaskId}", "local-tasks.read", "a local task", LocalTaskEntry.Of);
}

namespace Samenkracht.Volunteers.Tasks;

/// <summary>GET /v1/volunteer-tasks/{taskId}, and its history.</summary>
public static class GetTaskEndpoint
{
    public static void Map(Api api) => api.GetOne<TaskProfile, TaskEntry>("/volunteer-tasks/{taskId}", "volunteer-tasks.read", "a task", TaskEntry.Of);
}

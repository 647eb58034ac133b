namespace Samenkracht.Volunteers.Tasks;

/// <summary>Describes a task that was begun because the library takes part in a project.</summary>
/// <param name="Description">What it is and asks.</param>
/// <param name="On">The day.</param>
public sealed record CompleteTaskStub(TaskDescription Description, DateOnly On);

/// <summary>POST /v1/volunteer-tasks/{taskId}/definitions.</summary>
public static class CompleteTaskStubEndpoint
{
    /// <summary>What is described is revised.</summary>
    public static readonly Rule NotAStub = new("task-not-a-stub", "This task is described already; revise it.");

    public static Decision Decide(CompleteTaskStub command, TaskProfile task, Asked asked) =>
        task.Status != ProfileStatus.Stub ? NotAStub
        : task.RefusesOn(command.On, asked) is { } rule ? rule
        : command.Description.Refuses()
        ?? [new TaskDefined(task.Id, task.OrganisationId, task.ProjectId, command.Description, command.On)];

    public static void Map(Api api) => api.Change<TaskProfile, CompleteTaskStub>(
        new()
        {
            Path = "/volunteer-tasks/{taskId}/definitions", Right = "volunteer-tasks.change", Facts = [typeof(TaskDefined)],
            Summary = "Define a task that was begun by a project", Description = "The task keeps its project; from now on volunteers can be assigned to it.",
            Example = new CompleteTaskStub(DefineTaskEndpoint.Example, new(2026, 9, 1)),
        },
        Decide);
}

using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Volunteers.Tasks;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: a library that takes part in a project finds a task waiting to be described. Following alone brings no work.</summary>
[UndoneBy(typeof(RetireProjectTaskHandler))]
public static class MakeTaskStubHandler
{
    private const string Follow = "follow";

    public static Decision Decide(LibraryJoinedProject told, TaskProfile? task) =>
        told.Level == Follow || task is { Status: not ProfileStatus.Retired }
            ? []
            : [new TaskStubMade(
                task?.Id ?? IdOf(told.ProjectId, told.LibraryId), told.LibraryId, told.Title, told.ProjectId, told.PlanNodes, task is null ? told.From : Later(told.From, task.From))];

    public static async Task Handle(LibraryJoinedProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (told.Level == Follow) return;
        var id = await ProjectTasks.FindAsync(session, told.ProjectId, told.LibraryId, ct) is [var known, ..] ? known : IdOf(told.ProjectId, told.LibraryId);
        await queue.ReactOnceAsync<TaskProfile>(id, envelope, "make-task-stub", (task, _) => Decide(told, task), ct);
    }

    /// <summary>The task of a library in a project: one for each pair.</summary>
    public static string IdOf(string projectId, string libraryId) => $"volunteer-task-{projectId["network-project-".Length..]}-{libraryId["organisation-".Length..]}";

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>Compensation: when the library leaves the project, its task is retired and the assignments to it end on the day before.</summary>
public static class RetireProjectTaskHandler
{
    public static Decision Decide(LibraryLeftProject told, TaskProfile task)
    {
        var reason = $"Deelname gestopt: {told.ProjectId}";
        return task.Status == ProfileStatus.Retired ? [] : [.. task.End(told.On.AddDays(-1), reason), new TaskRetired(task.Id, told.On, reason)];
    }

    public static async Task Handle(LibraryLeftProject told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnAsync<TaskProfile>(
            await ProjectTasks.FindAsync(session, told.ProjectId, told.LibraryId, ct), envelope.Origin("retire-project-task"), (task, _) => Decide(told, task), ct);
    }
}

/// <summary>Finds the tasks that a project began at a library, also those that a merger brought there.</summary>
public static class ProjectTasks
{
    /// <summary>Whether the project began the task, at the library or at a predecessor of it.</summary>
    public static bool IsOf(TaskProfile task, string projectId, string libraryId) =>
        task.Id == MakeTaskStubHandler.IdOf(projectId, libraryId)
        || (task.OrganisationId == libraryId && task.Passages.Any(passage => task.Id == MakeTaskStubHandler.IdOf(projectId, passage.FromId)));

    internal static async Task<IReadOnlyList<string>> FindAsync(IQuerySession session, string projectId, string libraryId, CancellationToken ct) =>
        [.. (await session.Query<TaskProfile>().Where(task => task.ProjectId == projectId).ToListAsync(ct)).Where(task => IsOf(task, projectId, libraryId)).Select(task => task.Id)];
}

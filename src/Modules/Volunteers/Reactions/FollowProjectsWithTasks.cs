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
                IdOf(told.ProjectId, told.LibraryId), told.LibraryId, told.Title, told.ProjectId, told.PlanNodes, task is null ? told.From : Later(told.From, task.From))];

    public static Task Handle(LibraryJoinedProject told, CommandQueue queue, Envelope envelope, CancellationToken ct) => told.Level == Follow
        ? Task.CompletedTask
        : queue.ReactOnceAsync<TaskProfile>(IdOf(told.ProjectId, told.LibraryId), envelope, "make-task-stub", (task, _) => Decide(told, task), ct);

    /// <summary>The task of a library in a project: one for each pair.</summary>
    internal static string IdOf(string projectId, string libraryId) => $"volunteer-task-{projectId["network-project-".Length..]}-{libraryId["organisation-".Length..]}";

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
        var id = MakeTaskStubHandler.IdOf(told.ProjectId, told.LibraryId);
        if (await session.LoadAsync<TaskProfile>(id, ct) is null) return;
        await queue.ReactAsync<TaskProfile>(id, envelope.Origin("retire-project-task"), (task, _) => Decide(told, task), ct);
    }
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>Makes a local task more urgent or less.</summary>
/// <param name="Urgency">How urgent it is now: 1 (not urgent) to 5 (most urgent).</param>
/// <param name="On">The day from which it is.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record ReprioritiseLocalTask([property: Range(1, 5)] int Urgency, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/local-tasks/{localTaskId}/reprioritisations.</summary>
public static class ReprioritiseLocalTaskEndpoint
{
    /// <summary>A change changes something.</summary>
    public static readonly Rule UrgencyUnchanged = new("local-task-urgency-unchanged", "The local task has this urgency already.");

    public static Decision Decide(ReprioritiseLocalTask command, LocalTask task, Asked asked) =>
        task.Refuses(command.On, asked) is { } refusal ? refusal
        : command.Urgency == task.Urgency ? UrgencyUnchanged
        : [new LocalTaskReprioritised(task.Id, task.OrganisationId, command.Urgency, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<LocalTask, ReprioritiseLocalTask>(
        new()
        {
            Path = "/local-tasks/{localTaskId}/reprioritisations", Right = "local-tasks.change", Facts = [typeof(LocalTaskReprioritised)],
            Summary = "Reprioritise a local task",
            Description = "Makes a local task more urgent or less from the given day, with the reason.",
            Example = new ReprioritiseLocalTask(5, new(2024, 10, 1), "De gemeente stelt extra middelen beschikbaar"),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.LocalTasks;

/// <summary>Resolves a local task.</summary>
/// <param name="On">The day on which it was done with.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record ResolveLocalTask(DateOnly On, LocalTaskOutcome Outcome, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/local-tasks/{localTaskId}/resolutions.</summary>
public static class ResolveLocalTaskEndpoint
{
    public static Decision Decide(ResolveLocalTask command, LocalTask task, Asked asked) =>
        task.Refuses(command.On, asked) is { } refusal
            ? refusal
            : [new LocalTaskResolved(task.Id, task.OrganisationId, command.Outcome, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<LocalTask, ResolveLocalTask>(
        new()
        {
            Path = "/local-tasks/{localTaskId}/resolutions", Right = "local-tasks.change", Facts = [typeof(LocalTaskResolved)],
            Summary = "Resolve a local task",
            Description = "The local task was achieved, achieved in part, or dropped; no annual plan of a later year can take it up.",
            Example = new ResolveLocalTask(new(2026, 6, 30), LocalTaskOutcome.Partly, "Het taalpunt draait; de wijk Keizerslanden volgt later"),
        },
        Decide);
}

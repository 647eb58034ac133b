using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>Ends the assignment of a volunteer to a task.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="On">The last day.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record EndAssignment([property: VolunteerId] string VolunteerId, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-tasks/{taskId}/assignment-ends.</summary>
public static class EndAssignmentEndpoint
{
    /// <summary>What did not begin does not end.</summary>
    public static readonly Rule NotAssigned = new("assignment-not-there", "The volunteer is not assigned to this task on that day.");

    public static Decision Decide(EndAssignment command, TaskProfile task) =>
        PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : !task.IsDoneBy(command.VolunteerId, command.On) || task.End(command.On, command.Reason, command.VolunteerId).ToList() is not { Count: > 0 } ended ? NotAssigned
        : [.. ended];

    public static void Map(Api api) => api.Change<TaskProfile, EndAssignment>(
        new()
        {
            Path = "/volunteer-tasks/{taskId}/assignment-ends", Right = "volunteer-tasks.assign", Facts = [typeof(AssignmentEnded)],
            Summary = "End an assignment", Description = "The volunteer does the task until that day. Shifts that were claimed stay claimed until they are released.",
            Example = new EndAssignment("volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", new(2026, 12, 31), "Wil iets anders doen"),
        },
        (command, task, _) => Decide(command, task));
}

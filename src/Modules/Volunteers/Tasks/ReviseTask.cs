using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>Describes a task anew; what it asks is asked from then on.</summary>
/// <param name="Description">What it is and asks from now on.</param>
/// <param name="On">The day from which.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
public sealed record ReviseTask(TaskDescription Description, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-tasks/{taskId}/revisions.</summary>
public static class ReviseTaskEndpoint
{
    public static Decision Decide(ReviseTask command, TaskProfile task, Asked asked) =>
        task.RefusesChange is { } unfit ? unfit
        : task.RefusesOn(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : command.Description.Refuses()
        ?? [new TaskRevised(task.Id, task.Revision + 1, command.Description, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<TaskProfile, ReviseTask>(
        new()
        {
            Path = "/volunteer-tasks/{taskId}/revisions", Right = "volunteer-tasks.change", Facts = [typeof(TaskRevised)],
            Summary = "Revise a task", Description = "Who has the task keeps it; whether they may do it is asked anew for each shift.",
            Example = new ReviseTask(DefineTaskEndpoint.Example, new(2026, 10, 1), "Scholing is voortaan verplicht"),
        },
        Decide);
}

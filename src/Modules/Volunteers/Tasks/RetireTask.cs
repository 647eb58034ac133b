using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>Stops a task; the assignments to it end.</summary>
/// <param name="On">The day, which is the last of the assignments.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
public sealed record RetireTask(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/volunteer-tasks/{taskId}/retirements.</summary>
public static class RetireTaskEndpoint
{
    public static Decision Decide(RetireTask command, TaskProfile task, Asked asked) =>
        task.Status == ProfileStatus.Retired ? TaskProfile.Retired
        : task.RefusesOn(command.On, asked) is { } rule ? rule
        : PersonalNumbers.Refuses(command.Reason) is { } personal ? personal
        : [.. task.End(command.On, command.Reason), new TaskRetired(task.Id, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<TaskProfile, RetireTask>(
        new()
        {
            Path = "/volunteer-tasks/{taskId}/retirements", Right = "volunteer-tasks.change", Facts = [typeof(TaskRetired)],
            Summary = "Retire a task", Description = "Nobody is assigned to it any more, no shift of it is offered, and its assignments end.",
            Example = new RetireTask(new(2026, 12, 31), "Het spreekuur stopt"),
        },
        Decide);
}

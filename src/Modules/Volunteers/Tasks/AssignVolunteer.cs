using Samenkracht.Volunteers.Allowances;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>Assigns a volunteer to a task.</summary>
/// <param name="VolunteerId">The volunteer.</param>
/// <param name="From">The first day.</param>
public sealed record AssignVolunteer([property: VolunteerId] string VolunteerId, DateOnly From);

/// <summary>POST /v1/volunteer-tasks/{taskId}/assignments.</summary>
public static class AssignVolunteerEndpoint
{
    /// <summary>Once is enough.</summary>
    public static readonly Rule AssignedAlready = new("assignment-there-already", "The volunteer has this task already on that day or later.");

    public static Decision Decide(AssignVolunteer command, TaskProfile task, Asked asked)
    {
        var accounts = Standing.AccountKeys(command.VolunteerId, command.From, task.OrganisationId).Select(key => asked.Find<AllowanceAccount>(key.Stream)).OfType<AllowanceAccount>();
        var standing = Standing.Of(command.VolunteerId, asked, [.. accounts]);
        return command.From < task.From ? TaskProfile.BeforeKnown
            : task.Assignments.Any(one => one.VolunteerId == command.VolunteerId && (one.Until is not { } last || last >= command.From)) ? AssignedAlready
            : MayDo.Reasons(task, standing, command.From) is [var first, ..] ? Decision.Refused(first)
            : [new VolunteerAssigned(task.Id, command.VolunteerId, standing.Volunteer!.PersonId, task.OrganisationId, command.From)];
    }

    public static void Map(Api api) => api.Change<TaskProfile, AssignVolunteer>(
        new()
        {
            Path = "/volunteer-tasks/{taskId}/assignments", Right = "volunteer-tasks.assign", Facts = [typeof(VolunteerAssigned)],
            Summary = "Assign a volunteer",
            Description = "The volunteer does the task from a day on. The first reason why that may not be is the answer; the readiness of the volunteer lists all.",
            Example = new AssignVolunteer("volunteer-0190a1b2-0000-7000-8000-000000000037-bibliotheek-deventer", new(2026, 10, 1)),
        },
        Decide,
        (command, by) => Standing.Keys(command.VolunteerId).Concat(Standing.AccountKeys(command.VolunteerId, command.From, by.Organisation)));
}

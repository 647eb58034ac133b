using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>Describes a task of the own library.</summary>
/// <param name="Code">The library's own code for it, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Description">What it is and asks.</param>
/// <param name="DefinedOn">The day.</param>
/// <param name="OrganisationId">Whose it is; the own organisation when absent.</param>
public sealed record DefineTask(
    [property: Code] string? Code, TaskDescription Description, DateOnly DefinedOn, [property: Id("organisation")] string? OrganisationId = null);

/// <summary>POST /v1/volunteer-tasks.</summary>
public static class DefineTaskEndpoint
{
    internal static readonly TaskDescription Example = new(
        "Taalmaatje", false, true, ["course-taalcoach"], AgeClass.From18To20, ["policy-plan-samenkracht-2021-2024/a2-d2"], true);

    public static Decision Decide(DefineTask command, string id, Asked asked) =>
        OwnOrganisation.Refuses(command.OrganisationId, asked.By) is { } notOwn ? notOwn
        : command.DefinedOn > asked.Today ? TaskProfile.InFuture
        : command.Description.Refuses()
        ?? [new TaskDefined(id, OwnOrganisation.Of(command.OrganisationId, asked.By)!, null, command.Description, command.DefinedOn)];

    public static void Map(Api api) => api.Start<TaskProfile, DefineTask>(
        new()
        {
            Path = "/volunteer-tasks", Right = "volunteer-tasks.change", Facts = [typeof(TaskDefined)],
            Summary = "Define a task",
            Description = "Describes what a volunteer can do and what that asks: certificate of conduct, courses, age; or what only professionals do.",
            Example = new DefineTask("taalmaatje", Example, new(2026, 9, 1)),
        },
        command => Keys.For("volunteer-task", command.Code),
        Decide);
}

using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Lets a library that took no part take over the result of a project.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="On">The day.</param>
/// <param name="Level">How far it goes along: follow or takePart.</param>
public sealed record AdoptResult([property: Id("organisation")] string LibraryId, DateOnly On, ParticipationLevel Level);

/// <summary>POST /v1/network-projects/{projectId}/result-adoptions.</summary>
public static class AdoptResultEndpoint
{
    /// <summary>Before the roll-out there is nothing to take over; a library can join.</summary>
    public static readonly Rule NotRolledOut = new("project-result-not-rolled-out", "A result can be adopted once the project rolls it out or is completed.");

    /// <summary>Once taken over it is there.</summary>
    public static readonly Rule AdoptedAlready = new("project-result-adopted-already", "The library has adopted the result already.");

    /// <summary>Pilots and leads were there before.</summary>
    public static readonly Rule TooLateToLead = new("project-result-adopted-as-frontrunner", "Who adopts a result follows or takes part.");

    public static Decision Decide(AdoptResult command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(command.LibraryId) ? ProjectRules.NotYours
        : command.Level is ParticipationLevel.Pilot or ParticipationLevel.Lead ? TooLateToLead
        : command.On > asked.Today ? ProjectRules.InFuture
        : !project.IsRolledOutOn(command.On) ? NotRolledOut
        : project.ParticipationOn(command.LibraryId, command.On) is not null ? ProjectRules.TakesPartAlready
        : project.Adoptions.Any(adoption => adoption.LibraryId == command.LibraryId) ? AdoptedAlready
        : ProjectRules.Refuses(asked.Find<Organisation>(command.LibraryId), command.On) is { } unfit ? unfit
        : [new ProjectResultAdopted(project.Id, command.LibraryId, command.Level, command.On)];

    public static void Map(Api api) => api.Change<NetworkProject, AdoptResult>(
        new()
        {
            Path = "/network-projects/{projectId}/result-adoptions", Right = "network-projects.join", Facts = [typeof(ProjectResultAdopted)],
            Summary = "Adopt the result of a network project",
            Description = "Not only frontrunners: a library that took no part takes over what came out, from the roll-out on and also after completion.",
            Example = new AdoptResult("organisation-bibliotheek-hengelo", new(2024, 2, 1), ParticipationLevel.TakePart),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.LibraryId));
}

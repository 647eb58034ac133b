using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Lets a library take part in a project.</summary>
/// <param name="LibraryId">The library or support organisation.</param>
/// <param name="Level">How far it takes part.</param>
/// <param name="Contribution">What it brings; no personal data.</param>
/// <param name="ExpectedBenefit">What it expects to gain; no personal data.</param>
/// <param name="LocalTaskIds">The local tasks for which it takes part.</param>
/// <param name="From">The first day; may lie ahead.</param>
public sealed record JoinProject(
    [property: Id("organisation")] string LibraryId,
    ParticipationLevel Level,
    [property: Length(1, 1000)] string Contribution,
    [property: Length(1, 1000)] string ExpectedBenefit,
    [property: Length(0, 50)] IReadOnlyList<string> LocalTaskIds,
    DateOnly From);

/// <summary>POST /v1/network-projects/{projectId}/participations.</summary>
public static class JoinProjectEndpoint
{
    public static Decision Decide(JoinProject command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(command.LibraryId) ? ProjectRules.NotYours
        : project.Over is { } over ? over
        : project.ApprovedOn is not { } approved || command.From < approved ? ProjectRules.NotApproved
        : ProjectRules.Refuses(asked.Find<Organisation>(command.LibraryId), command.From) is { } unfit ? unfit
        : project.Participations.Any(one => one.LibraryId == command.LibraryId && (one.Until is not { } until || command.From < until))
            ? ProjectRules.TakesPartAlready
        : (command.Level == ParticipationLevel.Lead) != (command.LibraryId == project.LeadId) ? ProjectRules.LeadAlone
        : ProjectRules.RefusesTasks(command.LocalTaskIds) is { } malformed ? malformed
        : Decision.Of([new ProjectJoined(
                project.Id, command.LibraryId, command.Level, command.Contribution, command.ExpectedBenefit, [.. command.LocalTaskIds.Distinct()], command.From)])
            .Telling(Told(project, command.LibraryId, command.Level, command.From));

    /// <summary>What the other modules are told of a library at a level.</summary>
    internal static LibraryJoinedProject Told(NetworkProject project, string libraryId, ParticipationLevel level, DateOnly from) => new(
        project.Id, project.Title, libraryId, JsonNamingPolicy.CamelCase.ConvertName($"{level}"), [.. project.Nodes.Select(node => node.Node)], from);

    public static void Map(Api api) => api.Change<NetworkProject, JoinProject>(
        new()
        {
            Path = "/network-projects/{projectId}/participations", Right = "network-projects.join", Facts = [typeof(ProjectJoined)],
            Summary = "Join a network project",
            Description = "A library takes part at a level of its own choice, says what it brings and what it expects to gain. "
                + "A director does this for the own library, the network office for any. Who left can join again.",
            Example = new JoinProject(
                "organisation-bibliotheek-deventer", ParticipationLevel.Pilot, "Twee medewerkers en een ruimte", "Een werkwijze voor laaggeletterde ouders",
                ["local-task-deventer-taal"], new(2021, 10, 1)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.LibraryId));
}

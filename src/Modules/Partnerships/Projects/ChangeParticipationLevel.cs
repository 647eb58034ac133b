using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Lets a library take part at another level.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="Level">The level.</param>
/// <param name="From">The first day of it; may lie ahead.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record ChangeParticipationLevel(
    [property: Id("organisation")] string LibraryId, ParticipationLevel Level, DateOnly From, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/network-projects/{projectId}/participation-levels.</summary>
public static class ChangeParticipationLevelEndpoint
{
    public static Decision Decide(ChangeParticipationLevel command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(command.LibraryId) ? ProjectRules.NotYours
        : project.Over is { } over ? over
        : project.ParticipationOn(command.LibraryId, command.From) is not { Until: null } participation ? ProjectRules.NotAParticipant
        : (command.Level == ParticipationLevel.Lead) != (command.LibraryId == project.LeadId) ? ProjectRules.LeadAlone
        : command.From < participation.LevelFrom ? Participation.OutOfOrder
        : command.Level == participation.Level ? []
        : Decision.Of([new ParticipationLevelChanged(
                project.Id, command.LibraryId, participation.Level, command.Level, command.From, command.Reason)])
            .Telling(JoinProjectEndpoint.Told(project, command.LibraryId, command.Level, command.From));

    public static void Map(Api api) => api.Change<NetworkProject, ChangeParticipationLevel>(
        new()
        {
            Path = "/network-projects/{projectId}/participation-levels", Right = "network-projects.join", Facts = [typeof(ParticipationLevelChanged)],
            Summary = "Change the level of a participation",
            Description = "A library does more or less than before. The lead stays lead until another is appointed.",
            Example = new ChangeParticipationLevel("organisation-bibliotheek-hengelo", ParticipationLevel.TakePart, new(2022, 5, 1), "Nieuwe opgave van de gemeente"),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Lets a library leave a project.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="On">The first day on which it no longer takes part; may lie ahead.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record LeaveProject([property: Id("organisation")] string LibraryId, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/network-projects/{projectId}/departures.</summary>
public static class LeaveProjectEndpoint
{
    /// <summary>A project is never without its lead.</summary>
    public static readonly Rule LeadStays = new("project-lead-stays", "The lead cannot leave; appoint another lead first.");

    // Also while the project is stopped: a library need not wait for a resumption to go.
    public static Decision Decide(LeaveProject command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(command.LibraryId) ? ProjectRules.NotYours
        : project.Status == ProjectStatus.Completed ? ProjectRules.Completed
        : project.ParticipationOn(command.LibraryId, command.On) is not { Until: null } participation ? ProjectRules.NotAParticipant
        : command.LibraryId == project.LeadId ? LeadStays
        : command.On < participation.LevelFrom ? Participation.OutOfOrder
        : Decision.Of([new ProjectLeft(project.Id, command.LibraryId, command.On, command.Reason)])
            .Telling(new LibraryLeftProject(project.Id, command.LibraryId, command.On));

    public static void Map(Api api) => api.Change<NetworkProject, LeaveProject>(
        new()
        {
            Path = "/network-projects/{projectId}/departures", Right = "network-projects.join", Facts = [typeof(ProjectLeft)],
            Summary = "Leave a network project", Description = "A library takes part until the day before. What it gave and gained stays on record.",
            Example = new LeaveProject("organisation-bibliotheek-hengelo", new(2022, 9, 1), "Geen formatie meer"),
        },
        Decide);
}

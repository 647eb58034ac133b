using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Takes a project to another phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="On">The first day of it.</param>
/// <param name="Reason">Why, when it is an earlier phase; no personal data.</param>
public sealed record ChangePhase(ProjectPhase Phase, DateOnly On, [property: Length(1, 500)] string? Reason = null);

/// <summary>POST /v1/network-projects/{projectId}/phases.</summary>
public static class ChangePhaseEndpoint
{
    /// <summary>Going back is allowed and worth a word.</summary>
    public static readonly Rule BackWithoutReason = new("phase-back-without-reason", "A project goes back to an earlier phase with a reason.");

    public static Decision Decide(ChangePhase command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(project.LeadId) ? ProjectRules.NotTheLead
        : project.Over is { } over ? over
        : project.Status != ProjectStatus.Running ? ProjectRules.NotStarted
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.LastStepOn ? ProjectRules.OutOfOrder
        : command.Phase < project.Phase && command.Reason is null ? BackWithoutReason
        : command.Phase == project.Phase ? []
        : [new ProjectPhaseChanged(project.Id, project.Phase, command.Phase, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<NetworkProject, ChangePhase>(
        new()
        {
            Path = "/network-projects/{projectId}/phases", Right = "network-projects.lead", Facts = [typeof(ProjectPhaseChanged)],
            Summary = "Change the phase of a network project",
            Description = "A project goes on from idea to experiment, implementation and roll-out, by any step; back only with a reason. "
                + "A director or staff do this for the organisation that leads.",
            Example = new ChangePhase(ProjectPhase.Experiment, new(2022, 1, 10)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Stops a project before it is completed.</summary>
/// <param name="On">The first day on which nothing more is done for it.</param>
/// <param name="Reason">Why; no personal data.</param>
/// <param name="Lesson">What others can learn from it; no personal data.</param>
/// <param name="KnowledgeCaseIds">The knowledge cases in which it is shared, at least one.</param>
public sealed record StopProject(
    DateOnly On, [property: Length(1, 500)] string Reason, [property: Length(0, 2000)] string? Lesson,
    [property: Length(0, 20)] IReadOnlyList<string> KnowledgeCaseIds);

/// <summary>POST /v1/network-projects/{projectId}/stops.</summary>
public static class StopProjectEndpoint
{
    /// <summary>A failure that teaches nothing is the only real one.</summary>
    public static readonly Rule WithoutLesson = new("project-stopped-without-lesson", "A project is stopped with a lesson for the others.");

    public static Decision Decide(StopProject command, NetworkProject project, Asked asked) =>
        project.Over is { } over ? over
        : project.Status == ProjectStatus.Proposed ? ProjectRules.NotApproved
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.LastStepOn ? ProjectRules.OutOfOrder
        : string.IsNullOrWhiteSpace(command.Lesson) ? WithoutLesson
        : ProjectRules.RefusesCases(command.KnowledgeCaseIds) is { } unshared ? unshared
        : Decision.Of([new NetworkProjectStopped(project.Id, command.On, command.Reason, command.Lesson, [.. command.KnowledgeCaseIds.Distinct()])])
            .Telling(new NetworkProjectHalted(project.Id, command.On, command.Reason));

    public static void Map(Api api) => api.Change<NetworkProject, StopProject>(
        new()
        {
            Path = "/network-projects/{projectId}/stops", Right = "network-projects.decide", Facts = [typeof(NetworkProjectStopped)],
            Summary = "Stop a network project",
            Description = "Nothing more is done for it, and what was learned is shared. Participations stay: the project can be resumed.",
            Example = new StopProject(
                new(2023, 3, 1), "Te weinig deelnemers", "Begin met een vraag van de gemeente, niet met een aanbod", ["knowledge-case-taalcafe-gestopt"]),
        },
        Decide);
}

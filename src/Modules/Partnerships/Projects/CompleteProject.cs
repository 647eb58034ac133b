using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Completes a running project.</summary>
/// <param name="On">The first day after the work.</param>
/// <param name="KnowledgeCaseIds">The knowledge cases in which it is shared, at least one.</param>
/// <param name="Summary">What it brought about; no personal data.</param>
public sealed record CompleteProject(
    DateOnly On, [property: Length(0, 20)] IReadOnlyList<string> KnowledgeCaseIds, [property: Length(1, 2000)] string Summary);

/// <summary>POST /v1/network-projects/{projectId}/completions.</summary>
public static class CompleteProjectEndpoint
{
    /// <summary>Nothing that was agreed is left unsaid.</summary>
    public static readonly Rule MilestonesOpen = new("project-milestones-open", "Every milestone must be reached or dropped before a project is completed.");

    /// <summary>Less than was hoped for teaches more.</summary>
    public static readonly Rule LessonOwed = new("project-lesson-owed", "A grant of this project was settled lower, and no lesson of it was shared yet.");

    public static Decision Decide(CompleteProject command, NetworkProject project, Asked asked) =>
        project.Over is { } over ? over
        : project.Status != ProjectStatus.Running ? ProjectRules.NotStarted
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.LastStepOn ? ProjectRules.OutOfOrder
        : project.Milestones.Where(milestone => milestone.Outcome is null).Select(milestone => milestone.Code).ToList() is { Count: > 0 } open
            ? MilestonesOpen.With("milestones", open)
        : project.LessonsOwed.ToList() is { Count: > 0 } owed ? LessonOwed.With("grants", owed)
        : ProjectRules.RefusesCases(command.KnowledgeCaseIds) is { } unshared ? unshared
        : [new NetworkProjectCompleted(project.Id, command.On, [.. command.KnowledgeCaseIds.Distinct()], command.Summary)];

    public static void Map(Api api) => api.Change<NetworkProject, CompleteProject>(
        new()
        {
            Path = "/network-projects/{projectId}/completions", Right = "network-projects.decide", Facts = [typeof(NetworkProjectCompleted)],
            Summary = "Complete a network project",
            Description = "The work is done, what was learned is shared, and libraries that took no part can take over the result. A refusal lists the open milestones.",
            Example = new CompleteProject(new(2023, 12, 31), ["knowledge-case-taalcafe"], "Twaalf bibliotheken hebben een taalcafé"),
        },
        Decide);
}

using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Cases;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Says in which knowledge case the lesson of a lower settlement was shared.</summary>
/// <param name="GrantId">The grant that was settled lower.</param>
/// <param name="KnowledgeCaseId">The knowledge case; it is told and shared.</param>
/// <param name="On">The day.</param>
public sealed record ShareProjectLesson([property: Id("grant")] string GrantId, [property: Id("knowledge-case")] string KnowledgeCaseId, DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/lessons.</summary>
public static class ShareProjectLessonEndpoint
{
    /// <summary>Lessons are owed of what went otherwise.</summary>
    public static readonly Rule NotOwed = new("project-lesson-not-owed", "No lesson is owed of this grant.");

    /// <summary>What nobody can read teaches nobody.</summary>
    public static readonly Rule CaseNotShared = new("project-lesson-case-not-shared", "There is no such knowledge case that is shared with others.");

    public static Decision Decide(ShareProjectLesson command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(project.LeadId) ? ProjectRules.NotTheLead
        : project.GrantOf(command.GrantId)?.LessonOwedOn is not { } owed ? NotOwed
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < owed ? ProjectRules.OutOfOrder
        : asked.Find<KnowledgeCase>(command.KnowledgeCaseId) is not { SharedOn: not null, WithdrawnOn: null } ? CaseNotShared
        : Decision.Of([new ProjectLessonShared(project.Id, command.GrantId, command.KnowledgeCaseId, command.On)])
            .Telling(new ProjectLessonWasSettled(project.Id, command.GrantId, command.On));

    public static void Map(Api api) => api.Change<NetworkProject, ShareProjectLesson>(
        new()
        {
            Path = "/network-projects/{projectId}/lessons", Right = "network-projects.lead", Facts = [typeof(ProjectLessonShared)],
            Summary = "Share the lesson of a lower settlement",
            Description = "When a grant is settled lower or claimed back, the project owes a lesson: a knowledge case that is shared with others. Until then it cannot be completed, and no other grant of it is settled.",
            Example = new ShareProjectLesson("grant-samen-lezen", "knowledge-case-samen-lezen-lager", new(2024, 9, 1)),
        },
        Decide,
        (command, _) => [new(typeof(KnowledgeCase), command.KnowledgeCaseId)]);
}

using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Appoints another lead.</summary>
/// <param name="LeadId">The library or support organisation that leads from now on.</param>
/// <param name="On">The first day of it.</param>
public sealed record ChangeLead([property: Id("organisation")] string LeadId, DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/leads.</summary>
public static class ChangeLeadEndpoint
{
    public static Decision Decide(ChangeLead command, NetworkProject project, Asked asked)
    {
        if (project.Over is { } over) return over;
        if (command.On > asked.Today) return ProjectRules.InFuture;
        if (command.On < project.LastStepOn) return ProjectRules.OutOfOrder;
        if (command.LeadId == project.LeadId) return [];
        if (ProjectRules.Refuses(asked.Find<Organisation>(command.LeadId), command.On) is { } unfit) return unfit;

        var (before, after) = (StaysOn(project.LeadId, command.On, project), StaysOn(command.LeadId, command.On, project));
        if (project.Status == ProjectStatus.Running && after is null) return ProjectRules.LeadNotParticipant;
        if (before?.LevelFrom > command.On || after?.LevelFrom > command.On) return Participation.OutOfOrder;

        return Decision.Of([new ProjectLeadChanged(project.Id, project.LeadId, command.LeadId, command.On)]).Telling(
        [
            .. before is null ? [] : new[] { JoinProjectEndpoint.Told(project, project.LeadId, ParticipationLevel.TakePart, command.On) },
            .. after is null ? [] : new[] { JoinProjectEndpoint.Told(project, command.LeadId, ParticipationLevel.Lead, command.On) },
        ]);
    }

    private static Participation? StaysOn(string libraryId, DateOnly day, NetworkProject project) =>
        project.ParticipationOn(libraryId, day) is { Until: null } participation ? participation : null;

    public static void Map(Api api) => api.Change<NetworkProject, ChangeLead>(
        new()
        {
            Path = "/network-projects/{projectId}/leads", Right = "network-projects.decide", Facts = [typeof(ProjectLeadChanged)],
            Summary = "Appoint another lead",
            Description = "Once the project runs, the lead is one of those who take part, and takes part as lead; the lead before it goes on taking part.",
            Example = new ChangeLead("organisation-bibliotheek-hengelo", new(2022, 9, 1)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.LeadId));
}

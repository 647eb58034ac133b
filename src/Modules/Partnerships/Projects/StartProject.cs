namespace Samenkracht.Partnerships.Projects;

/// <summary>Starts an approved project.</summary>
/// <param name="On">The first day of work.</param>
public sealed record StartProject(DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/starts.</summary>
public static class StartProjectEndpoint
{
    /// <summary>What runs does not start.</summary>
    public static readonly Rule StartedAlready = new("network-project-started-already", "This project has started already.");

    /// <summary>Some schemes pay for nothing that began before they were asked.</summary>
    public static readonly Rule BeforeApplication = new(
        "network-project-starts-before-application", "A grant that was applied for pays for no work that began before the application.");

    public static Decision Decide(StartProject command, NetworkProject project, Asked asked) =>
        project.Over is { } over ? over
        : project.Status == ProjectStatus.Proposed ? ProjectRules.NotApproved
        : project.Status == ProjectStatus.Running ? StartedAlready
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.ApprovedOn ? ProjectRules.NotApproved
        : command.On < project.LastStepOn ? ProjectRules.OutOfOrder
        : project.Grants.Any(grant => grant.ForbidsWorkOn(command.On)) ? BeforeApplication
        : project.ParticipationOn(project.LeadId, command.On)?.LevelOn(command.On) != ParticipationLevel.Lead ? ProjectRules.LeadNotParticipant
        : [new NetworkProjectStarted(project.Id, project.LeadId, command.On)];

    public static void Map(Api api) => api.Change<NetworkProject, StartProject>(
        new()
        {
            Path = "/network-projects/{projectId}/starts", Right = "network-projects.decide", Facts = [typeof(NetworkProjectStarted)],
            Summary = "Start a network project", Description = "Work begins, once the project is approved and its lead takes part as lead.",
            Example = new StartProject(new(2021, 10, 1)),
        },
        Decide);
}

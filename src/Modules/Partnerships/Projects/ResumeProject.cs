using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Lets a stopped project go on.</summary>
/// <param name="On">The first day on which work goes on.</param>
/// <param name="Reason">Why; no personal data.</param>
public sealed record ResumeProject(DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/network-projects/{projectId}/resumptions.</summary>
public static class ResumeProjectEndpoint
{
    /// <summary>Only what stands still can go on.</summary>
    public static readonly Rule NotStopped = new("network-project-not-stopped", "This project is not stopped.");

    public static Decision Decide(ResumeProject command, NetworkProject project, Asked asked) =>
        project.Status != ProjectStatus.Stopped ? NotStopped
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.LastStepOn ? ProjectRules.OutOfOrder
        : Decision.Of([new NetworkProjectContinued(project.Id, command.On, command.Reason)]).Telling(new NetworkProjectResumed(project.Id, command.On));

    public static void Map(Api api) => api.Change<NetworkProject, ResumeProject>(
        new()
        {
            Path = "/network-projects/{projectId}/resumptions", Right = "network-projects.decide", Facts = [typeof(NetworkProjectContinued)],
            Summary = "Resume a network project",
            Description = "A stopped project goes on with the libraries that take part, for instance because the grantor does not agree with the stop.",
            Example = new ResumeProject(new(2023, 6, 1), "Provincie houdt vast aan de prestatieafspraak"),
        },
        Decide);
}

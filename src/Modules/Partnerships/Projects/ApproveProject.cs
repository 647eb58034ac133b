using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Approves a proposed project.</summary>
/// <param name="DecisionReference">Where the decision of the network can be found.</param>
/// <param name="On">The day of the decision.</param>
public sealed record ApproveProject([property: Length(1, 100)] string DecisionReference, DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/approvals.</summary>
public static class ApproveProjectEndpoint
{
    /// <summary>One decision is enough.</summary>
    public static readonly Rule ApprovedAlready = new("network-project-approved-already", "This project was approved already.");

    public static Decision Decide(ApproveProject command, NetworkProject project, Asked asked) =>
        project.Status != ProjectStatus.Proposed ? ApprovedAlready
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.LastStepOn ? ProjectRules.OutOfOrder
        : [new NetworkProjectApproved(project.Id, command.DecisionReference, command.On)];

    public static void Map(Api api) => api.Change<NetworkProject, ApproveProject>(
        new()
        {
            Path = "/network-projects/{projectId}/approvals", Right = "network-projects.decide", Facts = [typeof(NetworkProjectApproved)],
            Summary = "Approve a network project", Description = "From this day libraries can join.",
            Example = new ApproveProject("Directeurenoverleg 2021-07", new(2021, 9, 20)),
        },
        Decide);
}

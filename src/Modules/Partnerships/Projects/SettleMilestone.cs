using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Records that a milestone was reached.</summary>
/// <param name="Code">The code of the milestone.</param>
/// <param name="On">The day on which it was reached.</param>
public sealed record ReachMilestone([property: Code] string Code, DateOnly On);

/// <summary>Lets go of a milestone.</summary>
/// <param name="Code">The code of the milestone.</param>
/// <param name="Reason">Why; no personal data.</param>
/// <param name="On">The day on which that was decided.</param>
public sealed record DropMilestone([property: Code] string Code, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/milestone-achievements and /milestone-drops.</summary>
public static class SettleMilestoneEndpoint
{
    /// <summary>Only what was agreed can be reached.</summary>
    public static readonly Rule Unknown = new("milestone-unknown", "The project has no milestone with this code.");

    /// <summary>A milestone ends once.</summary>
    public static readonly Rule Settled = new("milestone-settled", "This milestone was reached or dropped already.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeSet = new("milestone-settled-before-set", "This day lies before the milestone was set.");

    public static Decision Decide(ReachMilestone command, NetworkProject project, Asked asked) =>
        Refuses(command.Code, command.On, project, asked) is { } no ? no : [new ProjectMilestoneReached(project.Id, command.Code, command.On)];

    public static Decision Decide(DropMilestone command, NetworkProject project, Asked asked) =>
        Refuses(command.Code, command.On, project, asked) is { } no ? no : [new ProjectMilestoneDropped(project.Id, command.Code, command.Reason, command.On)];

    private static Rule? Refuses(string code, DateOnly on, NetworkProject project, Asked asked)
    {
        if (!asked.By.ActsFor(project.LeadId)) return ProjectRules.NotTheLead;
        if (project.Over is { } over) return over;
        if (project.Milestones.FirstOrDefault(one => one.Code == code) is not { } milestone) return Unknown;
        return milestone.Outcome is not null ? Settled
            : on > asked.Today ? ProjectRules.InFuture
            : on < milestone.SetOn ? BeforeSet
            : null;
    }

    public static void Map(Api api)
    {
        api.Change<NetworkProject, ReachMilestone>(
            new()
            {
                Path = "/network-projects/{projectId}/milestone-achievements", Right = "network-projects.lead", Facts = [typeof(ProjectMilestoneReached)],
                Summary = "Reach a milestone", Description = "What the project wanted to have done is done.",
                Example = new ReachMilestone("eerste-cafe", new(2022, 2, 14)),
            },
            Decide);
        api.Change<NetworkProject, DropMilestone>(
            new()
            {
                Path = "/network-projects/{projectId}/milestone-drops", Right = "network-projects.lead", Facts = [typeof(ProjectMilestoneDropped)],
                Summary = "Drop a milestone", Description = "The project no longer pursues it, for a reason.",
                Example = new DropMilestone("eerste-cafe", "Gemeente kiest voor een andere plek", new(2022, 2, 14)),
            },
            Decide);
    }
}

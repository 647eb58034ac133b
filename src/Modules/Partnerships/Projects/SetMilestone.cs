using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Agrees on a milestone.</summary>
/// <param name="Code">Its code within the project, in kebab-case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Due">The day by which it should be reached.</param>
/// <param name="On">The day on which it was agreed.</param>
public sealed record SetMilestone([property: Code] string Code, [property: Length(1, 200)] string Title, DateOnly Due, DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/milestones.</summary>
public static class SetMilestoneEndpoint
{
    /// <summary>A code names one milestone.</summary>
    public static readonly Rule CodeTaken = new("milestone-code-taken", "The project has a milestone with this code already.");

    /// <summary>A milestone lies ahead.</summary>
    public static readonly Rule DueBeforeSet = new("milestone-due-before-set", "A milestone is due on or after the day on which it is set.");

    public static Decision Decide(SetMilestone command, NetworkProject project, Asked asked) =>
        !asked.By.ActsFor(project.LeadId) ? ProjectRules.NotTheLead
        : project.Over is { } over ? over
        : project.Milestones.Any(milestone => milestone.Code == command.Code) ? CodeTaken
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.ProposedOn ? ProjectRules.BeforeProposal
        : command.Due < command.On ? DueBeforeSet
        : [new ProjectMilestoneSet(project.Id, command.Code, command.Title, command.Due, command.On)];

    public static void Map(Api api) => api.Change<NetworkProject, SetMilestone>(
        new()
        {
            Path = "/network-projects/{projectId}/milestones", Right = "network-projects.lead", Facts = [typeof(ProjectMilestoneSet)],
            Summary = "Set a milestone", Description = "Something the project wants to have done by a day. Completion waits until it is reached or dropped.",
            Example = new SetMilestone("eerste-cafe", "Eerste taalcafé open", new(2022, 3, 1), new(2021, 10, 1)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>Records hours that the support organisation gave to a project.</summary>
/// <param name="Hours">The hours, 0.25 to 1000, with at most two decimals.</param>
/// <param name="LibraryId">For which library; null for the project as a whole.</param>
/// <param name="Subject">What was done; no personal data.</param>
/// <param name="On">The day, or the last day of a longer time.</param>
public sealed record RecordSupport(
    [property: Range(0.25, 1000)] decimal Hours, [property: Id("organisation")] string? LibraryId, [property: Length(1, 200)] string Subject, DateOnly On);

/// <summary>POST /v1/network-projects/{projectId}/support-hours.</summary>
public static class RecordSupportEndpoint
{
    /// <summary>Hours are kept in hundredths.</summary>
    public static readonly Rule TooFine = new("support-hours-too-fine", "Hours of support have at most two decimals.");

    public static Decision Decide(RecordSupport command, NetworkProject project, Asked asked) =>
        decimal.Round(command.Hours, 2) != command.Hours ? TooFine
        : command.On > asked.Today ? ProjectRules.InFuture
        : command.On < project.ProposedOn ? ProjectRules.BeforeProposal
        : project.OverOn(command.On) is { } over ? over
        : command.LibraryId is { } library && ProjectRules.Refuses(asked.Find<Organisation>(library), command.On) is { } unfit ? unfit
        : [new ProjectSupportDelivered(project.Id, asked.By.Organisation!, command.Hours, command.LibraryId, command.Subject, command.On)];

    public static void Map(Api api) => api.Change<NetworkProject, RecordSupport>(
        new()
        {
            Path = "/network-projects/{projectId}/support-hours", Right = "network-projects.decide", Facts = [typeof(ProjectSupportDelivered)],
            Summary = "Record support", Description = "Hours that the support organisation gave, for one library or for all; also late, for a day before a stop.",
            Example = new RecordSupport(7.5m, "organisation-bibliotheek-deventer", "Training taalvrijwilligers", new(2022, 1, 20)),
        },
        Decide,
        (command, _) => NamedOrganisation.Keys(command.LibraryId));
}

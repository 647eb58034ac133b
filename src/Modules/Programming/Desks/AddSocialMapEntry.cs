using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Desks;

/// <summary>Adds help in the neighbourhood to the social map of a service point.</summary>
/// <param name="Code">Its code, unique in this social map.</param>
/// <param name="Title">What it is, without names of people.</param>
/// <param name="OrganisationId">Who gives the help; null when it is no registered organisation.</param>
/// <param name="From">The first day on which it is there.</param>
/// <param name="Until">The last day on which it is there; null for open-ended.</param>
public sealed record AddSocialMapEntry(
    [property: Code] string Code, [property: Length(1, 200)] string Title, [property: Id("organisation")] string? OrganisationId, DateOnly From, DateOnly? Until);

/// <summary>POST /v1/service-points/{servicePointId}/social-map-entries.</summary>
public static class AddSocialMapEntryEndpoint
{
    /// <summary>A code points to one thing.</summary>
    public static readonly Rule CodeTaken = new("social-map-code-taken", "The social map of this service point has an entry with this code already.");

    public static Decision Decide(AddSocialMapEntry command, ServicePoint point) =>
        point.ClosedOn is not null ? ServicePoint.Closed
        : command.Until < command.From ? SocialMapEntry.EndsBeforeItStarts
        : point.EntryOf(command.Code) is not null ? CodeTaken
        : [new SocialMapEntryAdded(point.Id, command.Code, command.Title, command.OrganisationId, command.From, command.Until)];

    public static void Map(Api api) => api.Change<ServicePoint, AddSocialMapEntry>(
        new()
        {
            Path = "/service-points/{servicePointId}/social-map-entries", Right = "service-points.change", Facts = [typeof(SocialMapEntryAdded)],
            Summary = "Add an entry to a social map",
            Description = "The service point can point people to this help as long as it is there, from a day before or after its own opening.",
            Example = new AddSocialMapEntry("budgetcafe", "Budgetcafé in het wijkcentrum", "organisation-raster", new(2022, 1, 1), null),
        },
        (command, point, _) => Decide(command, point));
}

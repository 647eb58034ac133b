namespace Samenkracht.Programming.Desks;

/// <summary>Ends an entry of the social map of a service point.</summary>
/// <param name="Code">The code of the entry.</param>
/// <param name="Until">The last day on which the help is there.</param>
public sealed record EndSocialMapEntry([property: Code] string Code, DateOnly Until);

/// <summary>POST /v1/service-points/{servicePointId}/social-map-ends.</summary>
public static class EndSocialMapEntryEndpoint
{
    /// <summary>Only what is there can end.</summary>
    public static readonly Rule EntryUnknown = new("social-map-entry-unknown", "The social map of this service point has no entry with this code.");

    /// <summary>An end is not moved to later.</summary>
    public static readonly Rule EndedAlready = new("social-map-entry-ended-already", "This entry of the social map has ended by that day already.");

    public static Decision Decide(EndSocialMapEntry command, ServicePoint point) =>
        point.ClosedOn is not null ? ServicePoint.Closed
        : point.EntryOf(command.Code) is not { } entry ? EntryUnknown
        : command.Until < entry.From ? SocialMapEntry.EndsBeforeItStarts
        : entry.Until <= command.Until ? EndedAlready
        : [new SocialMapEntryEnded(point.Id, entry.Code, command.Until)];

    public static void Map(Api api) => api.Change<ServicePoint, EndSocialMapEntry>(
        new()
        {
            Path = "/service-points/{servicePointId}/social-map-ends", Right = "service-points.change", Facts = [typeof(SocialMapEntryEnded)],
            Summary = "End an entry of a social map", Description = "After the given day the service point does not point people to this help any more.",
            Example = new EndSocialMapEntry("budgetcafe", new(2023, 6, 30)),
        },
        (command, point, _) => Decide(command, point));
}

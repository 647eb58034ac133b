using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Books the time that a service leaves a library with.</summary>
/// <param name="LibraryId">The library; for a director the own one.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Hours">Hours in that year, 0 to 100,000.</param>
/// <param name="UsedFor">What the library does with them.</param>
/// <param name="On">The day of the booking.</param>
public sealed record RecordFreedCapacity(
    [property: Id("organisation")] string LibraryId,
    [property: Range(2000, 2100)] int Year,
    [property: Range(0, 100_000)] decimal Hours,
    [property: Length(1, 200)] string UsedFor,
    DateOnly On);

/// <summary>POST /v1/central-services/{serviceId}/freed-capacities.</summary>
public static class RecordFreedCapacityEndpoint
{
    public static Decision Decide(RecordFreedCapacity command, CentralService service, Asked asked) =>
        CentralService.IsForOthers(asked.By, command.LibraryId) ? CentralService.NotYours
        : command.On > asked.Today || command.Year > command.On.Year ? CentralService.InFuture
        : !(service.SubscriptionIn(command.LibraryId, new(command.Year, 1, 1), new(command.Year, 12, 31))?.From <= command.On) ? CentralService.NotSubscribed
        : [new FreedCapacityRecorded(service.Id, command.LibraryId, command.Year, command.Hours, command.UsedFor, command.On)];

    public static void Map(Api api) => api.Change<CentralService, RecordFreedCapacity>(
        new()
        {
            Path = "/central-services/{serviceId}/freed-capacities", Right = "central-services.subscribe", Facts = [typeof(FreedCapacityRecorded)],
            Summary = "Book freed capacity",
            Description = "Hours that a subscriber has for its own community because the service does the work. "
                + "Booked again for the same year and use, the last booking counts.",
            Example = new RecordFreedCapacity("organisation-bibliotheek-deventer", 2025, 320, "Taalhuis in de wijk", new(2025, 12, 31)),
        },
        Decide);
}

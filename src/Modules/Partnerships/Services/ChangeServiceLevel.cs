using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Changes what a library may expect of a service.</summary>
/// <param name="LibraryId">The library; for a director the own one.</param>
/// <param name="ServiceLevel">What it may expect.</param>
/// <param name="From">The first day of the new level.</param>
public sealed record ChangeServiceLevel(
    [property: Id("organisation")] string LibraryId, [property: Length(1, 500)] string ServiceLevel, DateOnly From);

/// <summary>POST /v1/central-services/{serviceId}/service-levels.</summary>
public static class ChangeServiceLevelEndpoint
{
    /// <summary>A change changes something.</summary>
    public static readonly Rule SameLevel = new("same-service-level", "The library has this service level already.");

    public static Decision Decide(ChangeServiceLevel command, CentralService service, Asked asked) =>
        CentralService.IsForOthers(asked.By, command.LibraryId) ? CentralService.NotYours
        : service.SubscriptionOn(command.LibraryId, command.From) is not { } subscription ? CentralService.NotSubscribed
        : command.ServiceLevel == (subscription.ServiceLevel ?? service.ServiceLevel) ? SameLevel
        : [new ServiceLevelChanged(service.Id, command.LibraryId, command.ServiceLevel, command.From)];

    public static void Map(Api api) => api.Change<CentralService, ChangeServiceLevel>(
        new()
        {
            Path = "/central-services/{serviceId}/service-levels", Right = "central-services.subscribe", Facts = [typeof(ServiceLevelChanged)],
            Summary = "Change a service level",
            Description = "A subscribed library may expect something else of the service from the given day.",
            Example = new ChangeServiceLevel("organisation-bibliotheek-deventer", "Nieuwe titels binnen vijf werkdagen", new(2026, 7, 1)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Services;

/// <summary>Ends the subscription of a library.</summary>
/// <param name="LibraryId">The library; for a director the own one.</param>
/// <param name="Until">The last day.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
public sealed record EndSubscription([property: Id("organisation")] string LibraryId, DateOnly Until, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/central-services/{serviceId}/subscription-ends.</summary>
public static class EndSubscriptionEndpoint
{
    /// <summary>A change changes something.</summary>
    public static readonly Rule EndsThenAlready = new("subscription-ends-then-already", "The subscription ends on this day already.");

    public static Decision Decide(EndSubscription command, CentralService service, Asked asked) =>
        CentralService.IsForOthers(asked.By, command.LibraryId) ? CentralService.NotYours
        : service.SubscriptionOn(command.LibraryId, command.Until) is not { } subscription ? CentralService.NotSubscribed
        : subscription.Until == command.Until ? EndsThenAlready
        : [new SubscriptionEnded(service.Id, command.LibraryId, subscription.From, command.Until, command.Reason)];

    public static void Map(Api api) => api.Change<CentralService, EndSubscription>(
        new()
        {
            Path = "/central-services/{serviceId}/subscription-ends", Right = "central-services.subscribe", Facts = [typeof(SubscriptionEnded)],
            Summary = "End a subscription",
            Description = "The library no longer receives the service after the given day. It may subscribe again later.",
            Example = new EndSubscription("organisation-bibliotheek-deventer", new(2026, 12, 31), "Wij doen dit voortaan samen met Hengelo"),
        },
        Decide);
}

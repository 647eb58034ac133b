using System.ComponentModel.DataAnnotations;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Partnerships.Services;

/// <summary>Disputes a delivery.</summary>
/// <param name="Number">The number of the delivery.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
/// <param name="On">The day of the dispute.</param>
public sealed record DisputeDelivery([property: Range(1, 1_000_000)] int Number, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/central-services/{serviceId}/disputes.</summary>
public static class DisputeDeliveryEndpoint
{
    /// <summary>Only what was delivered is disputed.</summary>
    public static readonly Rule NotDelivered = new("delivery-unknown", "There is no delivery of this service with this number.");

    /// <summary>One dispute for each delivery.</summary>
    public static readonly Rule DisputedAlready = new("delivery-disputed-already", "This delivery is disputed already.");

    /// <summary>Dates run forward.</summary>
    public static readonly Rule BeforeDelivery = new("before-delivery", "This day lies before the delivery.");

    public static Decision Decide(DisputeDelivery command, CentralService service, Asked asked) =>
        service.Deliveries.FirstOrDefault(one => one.Number == command.Number) is not { } delivery ? NotDelivered
        : CentralService.IsForOthers(asked.By, delivery.LibraryId) ? CentralService.NotYours
        : delivery.Disputed ? DisputedAlready
        : command.On < delivery.DeliveredOn ? BeforeDelivery
        : command.On > asked.Today ? CentralService.InFuture
        : Decision.Of([new ServiceDeliveryDisputed(service.Id, command.Number, delivery.LibraryId, command.Reason, command.On)])
            .Telling(new CentralServiceDeliveryDisputed(service.Id, command.Number, command.Reason, command.On));

    public static void Map(Api api) => api.Change<CentralService, DisputeDelivery>(
        new()
        {
            Path = "/central-services/{serviceId}/disputes", Right = "central-services.subscribe", Facts = [typeof(ServiceDeliveryDisputed)],
            Summary = "Dispute a delivery",
            Description = "The library does not agree with what it received; whoever charges for it must settle that. "
                + "The network office disputes what was delivered to all together.",
            Example = new DisputeDelivery(1, "Minder uren ontvangen dan gemeld", new(2026, 4, 10)),
        },
        Decide);
}

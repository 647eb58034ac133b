using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Funding;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: what was delivered together was not done alone.</summary>
[UndoneBy(typeof(DiscountSavingsHandler))]
public static class CountSavingsHandler
{
    public static Decision Decide(CentralServiceDelivered told, ServiceTally? tally) =>
        tally?.Deliveries.Any(one => one.Number == told.Number) == true
            ? []
            : [new ServiceDeliveryCounted(
                ServiceTally.IdOf(told.ServiceId), told.ServiceId, told.Number, told.LibraryId, told.Quantity, told.Unit, told.DeliveredOn)];

    public static Task Handle(CentralServiceDelivered told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.SettleAsync<ServiceTally>(ServiceTally.IdOf(told.ServiceId), envelope, "count-savings", (tally, _) => Decide(told, tally), ct);
}

/// <summary>Compensation: a disputed delivery saves nothing.</summary>
public static class DiscountSavingsHandler
{
    public static Decision Decide(CentralServiceDeliveryDisputed told, ServiceTally tally) =>
        tally.Deliveries.FirstOrDefault(one => one.Number == told.Number && !one.IsDiscounted) is { } delivery
            ? [new ServiceDeliveryDiscounted(tally.Id, told.ServiceId, told.Number, told.On > delivery.On ? told.On : delivery.On, told.Reason)]
            : [];

    public static async Task Handle(CentralServiceDeliveryDisputed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (await session.LoadAsync<ServiceTally>(ServiceTally.IdOf(told.ServiceId), ct) is null) return;
        await queue.ReactAsync<ServiceTally>(ServiceTally.IdOf(told.ServiceId), envelope.Origin("discount-savings"), (tally, _) => Decide(told, tally), ct);
    }
}

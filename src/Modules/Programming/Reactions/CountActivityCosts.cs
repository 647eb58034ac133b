using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Programming.Activities;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: what was paid for an activity is a cost of it.</summary>
[WayBack("A payment that comes back is told as a negative amount, and restores the cost.")]
public static class CountActivityCostHandler
{
    public static Decision Decide(InvoiceForActivityWasPaid told) => told.Amount == 0
        ? []
        : [new ActivityCostCounted(ActivityCosts.IdOf(told.ActivityId), told.ActivityId, told.OrganisationId, told.InvoiceId, told.Amount, told.On)];

    public static Task Handle(InvoiceForActivityWasPaid told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<ActivityCosts>(
        ActivityCosts.IdOf(told.ActivityId), envelope, "count-activity-cost", (_, _) => Decide(told), ct);
}

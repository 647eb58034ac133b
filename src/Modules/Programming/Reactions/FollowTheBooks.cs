using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Programming.Deliveries;
using Samenkracht.Programming.Known;
using Wolverine;

namespace Samenkracht.Programming.Reactions;

/// <summary>Reaction: over a closed period nothing of sessions is recorded plainly; what was wrong is corrected with a reason.</summary>
[UndoneBy(typeof(OpenPeriodAgainHandler))]
public static class ClosePeriodHandler
{
    public static Decision Decide(PeriodWasLocked told, LockedPeriods? known) =>
        known?.Periods.Contains(new(told.From, told.Until)) == true
            ? []
            : [new PeriodClosed(LockedPeriods.IdOf(told.OrganisationId), told.OrganisationId, told.From, told.Until, told.On)];

    public static Task Handle(PeriodWasLocked told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<LockedPeriods>(LockedPeriods.IdOf(told.OrganisationId), envelope, "close-period", (known, _) => Decide(told, known), ct);
}

/// <summary>Compensation: over a period that was opened again, sessions are recorded as before.</summary>
public static class OpenPeriodAgainHandler
{
    public static Decision Decide(PeriodWasReopened told, LockedPeriods? known) =>
        known?.Periods.Contains(new(told.From, told.Until)) == true
            ? [new PeriodOpenedAgain(known.Id, told.OrganisationId, told.From, told.Until, told.On, told.Reason)]
            : [];

    public static Task Handle(PeriodWasReopened told, CommandQueue queue, Envelope envelope, CancellationToken ct) =>
        queue.ReactOnceAsync<LockedPeriods>(LockedPeriods.IdOf(told.OrganisationId), envelope, "open-period-again", (known, _) => Decide(told, known), ct);
}

/// <summary>Reaction: figures that were delivered over a period that is opened again are marked, because they may change.</summary>
[UndoneBy(typeof(LetDeliveriesStandHandler))]
public static class MarkDeliveriesStaleHandler
{
    public static Decision Decide(PeriodWasReopened told, DataDelivery delivery) =>
        delivery.Status != DeliveryStatus.Draft && delivery.StaleSince is null && told.From.Year <= delivery.Year && delivery.Year <= told.Until.Year
            ? [new DataDeliveryBecameStale(delivery.Id, told.From, told.Until, told.On, told.Reason)]
            : [];

    public static async Task Handle(PeriodWasReopened told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<DataDelivery>(
            await session.Query<DataDelivery>().Where(one => one.OrganisationId == told.OrganisationId).Select(one => one.Id).ToListAsync(ct),
            envelope.Origin("mark-deliveries-stale"), (delivery, _) => Decide(told, delivery), ct);
}

/// <summary>Compensation: the period is closed again, so what was delivered stands, as corrected meanwhile.</summary>
public static class LetDeliveriesStandHandler
{
    public static Decision Decide(PeriodWasLocked told, DataDelivery delivery) =>
        delivery.StaleSince is not null && told.From.Year <= delivery.Year && delivery.Year <= told.Until.Year
            ? [new DataDeliveryStandsAgain(delivery.Id, told.From, told.Until, told.On)]
            : [];

    public static async Task Handle(PeriodWasLocked told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<DataDelivery>(
            await session.Query<DataDelivery>().Where(one => one.OrganisationId == told.OrganisationId && one.StaleSince != null).Select(one => one.Id).ToListAsync(ct),
            envelope.Origin("let-deliveries-stand"), (delivery, _) => Decide(told, delivery), ct);
}

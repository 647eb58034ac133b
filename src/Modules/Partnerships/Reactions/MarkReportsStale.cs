using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.KeyFigureSets;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: what was reported over a period that is opened again is marked, because it may change: annual plans and the figures of the network.</summary>
[UndoneBy(typeof(LetReportsStandHandler))]
public static class MarkReportsStaleHandler
{
    private const string Name = "mark-reports-stale";

    public static Decision Decide(PeriodWasReopened told, AnnualPlan plan) =>
        plan.OrganisationId == told.OrganisationId && told.From.Year <= plan.Year && plan.Year <= told.Until.Year && plan.IsReported
            && !plan.Stale.Has(told.OrganisationId, told.From, told.Until)
            ? [new AnnualPlanReportBecameStale(plan.Id, plan.OrganisationId, told.From, told.Until, told.On, told.Reason)]
            : [];

    public static Decision Decide(PeriodWasReopened told, NetworkFigures figures) =>
        told.From.Year <= figures.Year && figures.Year <= told.Until.Year && figures.Deliveries.Any(delivery => delivery.OrganisationId == told.OrganisationId)
            && !figures.Stale.Has(told.OrganisationId, told.From, told.Until)
            ? [new NetworkFiguresBecameStale(figures.Id, figures.Year, told.OrganisationId, told.From, told.Until, told.On, told.Reason)]
            : [];

    public static async Task Handle(PeriodWasReopened told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnAsync<AnnualPlan>(
            await session.Query<AnnualPlan>().Where(plan => plan.OrganisationId == told.OrganisationId && plan.Year >= told.From.Year && plan.Year <= told.Until.Year)
                .Select(plan => plan.Id).ToListAsync(ct),
            envelope.Origin(Name), (plan, _) => Decide(told, plan), ct);
        await queue.ReactOnAsync<NetworkFigures>(
            await session.Query<NetworkFigures>().Where(one => one.Year >= told.From.Year && one.Year <= told.Until.Year).Select(one => one.Id).ToListAsync(ct),
            envelope.Origin(Name), (figures, _) => Decide(told, figures), ct);
    }
}

/// <summary>Compensation: the period is closed again, so what was reported stands, as corrected meanwhile.</summary>
public static class LetReportsStandHandler
{
    private const string Name = "let-reports-stand";

    public static Decision Decide(PeriodWasLocked told, AnnualPlan plan) => plan.Stale.Has(told.OrganisationId, told.From, told.Until)
        ? [new AnnualPlanReportStands(plan.Id, told.OrganisationId, told.From, told.Until, told.On)]
        : [];

    public static Decision Decide(PeriodWasLocked told, NetworkFigures figures) => figures.Stale.Has(told.OrganisationId, told.From, told.Until)
        ? [new NetworkFiguresStandAgain(figures.Id, figures.Year, told.OrganisationId, told.From, told.Until, told.On)]
        : [];

    public static async Task Handle(PeriodWasLocked told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnAsync<AnnualPlan>(
            await session.Query<AnnualPlan>().Where(plan => plan.Stale.Any(one => one.OrganisationId == told.OrganisationId)).Select(plan => plan.Id).ToListAsync(ct),
            envelope.Origin(Name), (plan, _) => Decide(told, plan), ct);
        await queue.ReactOnAsync<NetworkFigures>(
            await session.Query<NetworkFigures>().Where(figures => figures.Stale.Any(one => one.OrganisationId == told.OrganisationId)).Select(figures => figures.Id).ToListAsync(ct),
            envelope.Origin(Name), (figures, _) => Decide(told, figures), ct);
    }
}

using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Funding;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Reaction: an agreement that brought money every year ends, so each party that keeps its books here expects a gap.</summary>
[UndoneBy(typeof(CloseIncomeGapHandler))]
public static class ExpectIncomeGapHandler
{
    public static Decision Decide(AgreementWasTerminated told, string party, IncomeOutlook? outlook) =>
        told.YearlyContribution is not > 0 || outlook?.Gaps.Any(gap => (gap.AgreementId, gap.From) == (told.AgreementId, told.EndsOn.AddDays(1))) == true
            ? []
            : [new IncomeGapExpected(IncomeOutlook.IdOf(party), party, told.AgreementId, told.YearlyContribution.Value, told.EndsOn.AddDays(1), told.On)];

    public static async Task Handle(AgreementWasTerminated told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        if (told.YearlyContribution is not > 0) return;
        var parties = told.Parties.ToArray();
        foreach (var books in await session.Query<Administration>().Where(books => parties.Contains(books.OrganisationId)).ToListAsync(ct))
            await queue.ReactOnceAsync<IncomeOutlook>(
                IncomeOutlook.IdOf(books.OrganisationId), envelope, "expect-income-gap", (outlook, _) => Decide(told, books.OrganisationId, outlook), ct);
    }
}

/// <summary>Compensation: the agreement goes on, so exactly that gap is closed.</summary>
public static class CloseIncomeGapHandler
{
    public static Decision Decide(AgreementWasRenewed told, IncomeOutlook outlook) =>
        outlook.Gaps.FirstOrDefault(gap => gap.AgreementId == told.AgreementId) is { } gap
            ? [new IncomeGapClosed(outlook.Id, outlook.OrganisationId, told.AgreementId, told.Until, told.On > gap.On ? told.On : gap.On)]
            : [];

    public static async Task Handle(AgreementWasRenewed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        foreach (var found in await session.Query<IncomeOutlook>().Where(outlook => outlook.Gaps.Any(gap => gap.AgreementId == told.AgreementId)).ToListAsync(ct))
            await queue.ReactAsync<IncomeOutlook>(found.Id, envelope.Origin("close-income-gap"), (outlook, _) => Decide(told, outlook), ct);
    }
}

/// <summary>Reaction: income of the year is divided by the inhabitants and visits that were delivered.</summary>
[WayBack("A delivery that is corrected is told again, and the ratios follow.")]
public static class KeepDeliveredFiguresHandler
{
    private const string Inhabitants = "inwoners";
    private const string Visits = "bezoeken";

    public static Decision Decide(DataDeliveryWasSubmitted told, DeliveredFigures? figures)
    {
        var (inhabitants, visits) = (Find(told, Inhabitants), Find(told, Visits));
        return inhabitants is null && visits is null
            ? []
            : [new YearFiguresKnown(
                DeliveredFigures.IdOf(told.OrganisationId, told.Year), told.OrganisationId, told.Year, inhabitants, visits, told.DeliveryId, told.IsCorrection,
                figures?.On > told.On ? figures.On : told.On)];
    }

    // Named by the indicator's id or by its code.
    private static decimal? Find(DataDeliveryWasSubmitted told, string code) =>
        told.Values.TryGetValue(code, out var byCode) ? byCode : told.Values.TryGetValue($"indicator-{code}", out var byId) ? byId : null;

    public static async Task Handle(DataDeliveryWasSubmitted told, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        if (Find(told, Inhabitants) is null && Find(told, Visits) is null) return;
        await queue.ReactOnceAsync<DeliveredFigures>(
            DeliveredFigures.IdOf(told.OrganisationId, told.Year), envelope, "keep-delivered-figures", (figures, _) => Decide(told, figures), ct);
    }
}

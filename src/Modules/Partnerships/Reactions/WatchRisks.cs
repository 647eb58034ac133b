using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Agreements;
using Samenkracht.Partnerships.Risks;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: when an agreement by which a municipality pays ends, that is a risk of each library that is a party.</summary>
[UndoneBy(typeof(CloseRisksHandler))]
public static class OpenRisksHandler
{
    private const string Name = "open-risks";

    public static Decision Decide(AgreementWasTerminated told, string libraryId, OrganisationRisk? risk) =>
        told is not { YearlyContribution: { } contribution and > 0, MunicipalityId: not null } || risk is { ClosedOn: null } ? []
        : [new OrganisationRiskOpened(
            OrganisationRisk.IdOf(libraryId, told.AgreementId), libraryId, told.AgreementId, contribution, told.EndsOn.AddDays(1), told.On)];

    public static async Task Handle(AgreementWasTerminated told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var agreement = await session.LoadAsync<Agreement>(told.AgreementId, ct);
        foreach (var library in agreement?.Parties.Where(party => party.Role == PartyRole.Library) ?? [])
            await queue.ReactOnceAsync<OrganisationRisk>(
                OrganisationRisk.IdOf(library.OrganisationId, told.AgreementId), envelope, Name, (risk, _) => Decide(told, library.OrganisationId, risk), ct);
    }
}

/// <summary>Compensation: the agreement goes on, so what was a risk by it is none any more.</summary>
public static class CloseRisksHandler
{
    public static Decision Decide(AgreementWasRenewed told, OrganisationRisk risk) => risk.ClosedOn is not null ? []
        : [new OrganisationRiskClosed(risk.Id, risk.OrganisationId, told.AgreementId, Passages.Later(told.On, risk.OpenedOn))];

    public static async Task Handle(AgreementWasRenewed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct) =>
        await queue.ReactOnAsync<OrganisationRisk>(
            await session.Query<OrganisationRisk>().Where(risk => risk.AgreementId == told.AgreementId && risk.ClosedOn == null).Select(risk => risk.Id).ToListAsync(ct),
            envelope.Origin("close-risks"), (risk, _) => Decide(told, risk), ct);
}

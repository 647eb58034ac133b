using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Known;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>
/// Reaction: a certificate lapsed. Applications under schemes that ask for one are refused from that day; running grants under such
/// schemes show that it is missing.
/// </summary>
[UndoneBy(typeof(CertifyAgainHandler))]
public static class MissCertificateHandler
{
    public static Decision Decide(CertificateHasLapsed told, CertificateStanding? certification) =>
        certification?.LapsedOn == told.On ? [] : [new CertificationLapsed(CertificateStanding.IdOf(told.OrganisationId), told.OrganisationId, told.On)];

    public static Decision Decide(CertificateHasLapsed told, Grant grant) =>
        grant is { IsRunning: true, Rules.NeedsCertificate: true } && grant.GranteeId == told.OrganisationId && grant.CertificateGaps.All(gap => gap.Until is not null)
            ? [new GrantCertificateMissed(grant.Id, grant.GranteeId, told.On)]
            : [];

    public static async Task Handle(CertificateHasLapsed told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnceAsync<CertificateStanding>(CertificateStanding.IdOf(told.OrganisationId), envelope, "miss-certificate", (known, _) => Decide(told, known), ct);
        foreach (var id in await session.Query<Grant>().Where(grant => grant.GranteeId == told.OrganisationId).Select(grant => grant.Id).ToListAsync(ct))
            await queue.ReactOnceAsync<Grant>(id, envelope, "miss-certificate", (grant, _) => grant is null ? [] : Decide(told, grant), ct);
    }
}

/// <summary>Compensation: the organisation is certified. Applications are taken again, and running grants show the days that it was without.</summary>
[WayBack("A certificate that lapses is told as such, and misses again.")]
public static class CertifyAgainHandler
{
    public static Decision Decide(CertificateWasGranted told, CertificateStanding? certification) =>
        certification?.Periods.Any(period => period.From == told.From && period.Until == told.Until && period.LapsedOn is null) == true
            ? []
            : [new CertificationBegan(CertificateStanding.IdOf(told.OrganisationId), told.OrganisationId, told.From, told.Until, certification?.GapBefore(told.From) ?? 0)];

    public static Decision Decide(CertificateWasGranted told, Grant grant) =>
        grant.CertificateGaps.FirstOrDefault(gap => gap.Until is null) is { } gap && grant.GranteeId == told.OrganisationId
            ? [new GrantCertificateRegained(grant.Id, grant.GranteeId, Math.Max(told.From.DayNumber - gap.From.DayNumber, 0), told.From)]
            : [];

    public static async Task Handle(CertificateWasGranted told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnceAsync<CertificateStanding>(CertificateStanding.IdOf(told.OrganisationId), envelope, "certify-again", (known, _) => Decide(told, known), ct);
        foreach (var id in await session.Query<Grant>().Where(grant => grant.GranteeId == told.OrganisationId).Select(grant => grant.Id).ToListAsync(ct))
            await queue.ReactOnceAsync<Grant>(id, envelope, "certify-again", (grant, _) => grant is null ? [] : Decide(told, grant), ct);
    }
}

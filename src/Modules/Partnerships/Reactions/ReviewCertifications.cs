using Marten;
using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Partnerships.Successions;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>
/// Reaction: the successor of certified libraries is certified on condition, until the first of their certificates would have ended and for
/// half a year at most; the CBCT reviews it by then. Where the successor holds a certificate of its own, that stands, and is reviewed.
/// </summary>
[UndoneBy(typeof(RestoreCertificationsHandler))]
public static class ReviewCertificationsHandler
{
    private const string Name = "review-certifications";

    public static Decision Decide(MergerTookEffect told, CertificationFramework framework, IReadOnlyList<Certification> theirs, Certification? own)
    {
        var (id, day, latest) = (Certification.IdOf(framework, told.SuccessorId), told.EffectiveOn, told.EffectiveOn.AddMonths(Certification.RepairMonths));
        if (own?.Certificate?.HoldsOn(day) == true)
            return [new CertificationReviewDue(id, told.SuccessorId, told.MergerId, latest, Passages.Later(day, own.LastOn))];

        var held = theirs.Where(one => one.Framework == framework && told.Predecessors.Contains(one.OrganisationId) && one.Certificate?.HoldsOn(day) == true).ToList();
        if (held.Count == 0) return [];

        var first = held.Min(one => one.Certificate!.Until);
        var carried = new CertificateCarriedOver(
            id, told.SuccessorId, framework, [.. held.Select(one => one.Id).Order(StringComparer.Ordinal)], told.MergerId, day, first < latest ? first : latest);
        return Decision.Of([carried, new CertificationReviewDue(id, told.SuccessorId, told.MergerId, carried.Until, day)])
            .Telling(Certification.Create(carried).Tell(day, carried.Until));
    }

    public static async Task Handle(MergerTookEffect told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var frameworks = Enum.GetValues<CertificationFramework>();
        var all = await session.LoadManyAsync<Certification>(ct, told.Predecessors.Append(told.SuccessorId).SelectMany(one => frameworks.Select(framework => Certification.IdOf(framework, one))));
        foreach (var framework in frameworks.Where(framework => all.Any(one => one.Framework == framework)))
            await queue.ReactOnceAsync<Certification>(
                Certification.IdOf(framework, told.SuccessorId), envelope, Name, (own, _) => Decide(told, framework, all, own), ct);

        await queue.TakenAsync(told, SuccessionStep.Certifications, frameworks.Select(framework => Certification.IdOf(framework, told.SuccessorId)).Where(id =>
            all.Any(one => one.Certificate?.HoldsOn(told.EffectiveOn) == true && Certification.IdOf(one.Framework, told.SuccessorId) == id)), envelope, Name, ct);
    }
}

/// <summary>
/// Compensation: the predecessors hold their own certificates again, which were never taken from them. What the successor held by the merger,
/// and what a successor that ends held at all, is over.
/// </summary>
public static class RestoreCertificationsHandler
{
    private const string Name = "restore-certifications";

    public static Decision Decide(DeedWasAnnulled told, Certification certification)
    {
        var on = Passages.Later(told.AnnulledOn, certification.LastOn);
        var ends = certification.Certificate is { LapsedOn: null } certificate && (told.SuccessorEnds || certificate.MergerId == told.MergerId);
        var lapse = certification.Lapse(on, $"Fusie vernietigd: {told.MergerId}");
        IFact[] lifted = certification.Review?.MergerId == told.MergerId ? [new CertificationReviewLifted(certification.Id, certification.OrganisationId, told.MergerId, on)] : [];
        // Who has ended applies for nothing, so nobody has to hear of it.
        return !ends ? Decision.Of(lifted) : Decision.Of([.. lifted, .. lapse.Facts]).Telling(told.SuccessorEnds ? [] : [.. lapse.Messages]);
    }

    public static async Task Handle(DeedWasAnnulled told, CommandQueue queue, IQuerySession session, Envelope envelope, CancellationToken ct)
    {
        var held = (await session.Query<Certification>().Where(one => one.OrganisationId == told.SuccessorId).ToListAsync(ct))
            .Where(one => Decide(told, one).Facts.Count > 0).Select(one => one.Id).ToList();
        await queue.ReactOnAsync<Certification>(held, envelope.Origin(Name), (one, _) => Decide(told, one), ct);
        await queue.ReversedAsync(told, SuccessionStep.Certifications, held, envelope, Name, ct);
    }
}

using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Certifications;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Told within the module when a certificate is granted: it runs until this day.</summary>
/// <param name="CertificationId">The certification.</param>
/// <param name="Until">The last day.</param>
public sealed record CertificateRunsUntil(string CertificationId, DateOnly Until);

/// <summary>Due on the day after the last day.</summary>
/// <param name="CertificationId">The certification.</param>
/// <param name="Until">The last day, as it was when this was scheduled.</param>
public sealed record CertificateEnds(string CertificationId, DateOnly Until);

/// <summary>Reaction: a certificate that runs until a day lapses on the next.</summary>
[WayBack("Nothing happens on the day when another certificate is there by then.")]
public static class ScheduleLapseHandler
{
    public static ScheduledMessage<CertificateEnds>? Decide(CertificateRunsUntil trigger, bool isSimulated, DateTimeOffset now) =>
        Expiry.Of(new CertificateEnds(trigger.CertificationId, trigger.Until), trigger.Until, isSimulated, now);

    public static ScheduledMessage<CertificateEnds>? Handle(CertificateRunsUntil trigger, Envelope envelope, TimeProvider clock) =>
        Decide(trigger, envelope.IsSimulated(), clock.GetUtcNow());
}

/// <summary>Reaction: the last day of a certificate has passed. Nothing happens when it lapsed before, or when another took its place.</summary>
[WayBack("A new certificate is granted; the days between stay without one.")]
public static class LapseCertificateHandler
{
    public static Decision Decide(CertificateEnds due, Certification certification) =>
        certification.Certificate is { LapsedOn: null } certificate && certificate.Until == due.Until
            ? certification.Lapse(due.Until.AddDays(1), "Geldigheid verstreken")
            : [];

    public static Task Handle(CertificateEnds due, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactAsync<Certification>(
        due.CertificationId, envelope.Origin("lapse-certificate"), (certification, _) => Decide(due, certification), ct);
}

using Samenkracht.Common.Writing;
using Samenkracht.Partnerships.Agreements;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Told within the module when an agreement comes into force or is renewed: it runs until this day.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Until">The last day.</param>
public sealed record AgreementRunsUntil(string AgreementId, DateOnly Until)
{
    internal static object[] Of(string agreementId, DateOnly? until) => until is { } day ? [new AgreementRunsUntil(agreementId, day)] : [];
}

/// <summary>Due on the day after the last day.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Until">The last day, as it was when this was scheduled.</param>
public sealed record ExpireAgreement(string AgreementId, DateOnly Until);

/// <summary>Reaction: an agreement that runs until a day expires on the next.</summary>
[WayBack("Nothing happens on the day when the agreement was renewed or has ended meanwhile.")]
public static class ScheduleExpiryHandler
{
    public static ScheduledMessage<ExpireAgreement>? Decide(AgreementRunsUntil trigger, bool isSimulated, DateTimeOffset now) =>
        Expiry.Of(new ExpireAgreement(trigger.AgreementId, trigger.Until), trigger.Until, isSimulated, now);

    public static ScheduledMessage<ExpireAgreement>? Handle(AgreementRunsUntil trigger, Envelope envelope, TimeProvider clock) =>
        Decide(trigger, envelope.IsSimulated(), clock.GetUtcNow());
}

/// <summary>Reaction: the last day has passed. Nothing happens when the agreement was renewed or has ended meanwhile.</summary>
[WayBack("A renewal that all parties sign lets the agreement go on.")]
public static class ExpireAgreementHandler
{
    public static Decision Decide(ExpireAgreement due, Agreement agreement) =>
        agreement.Status == AgreementStatus.InForce && agreement.Until == due.Until ? [new AgreementExpired(agreement.Id, due.Until)] : [];

    public static Task Handle(ExpireAgreement due, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactAsync<Agreement>(
        due.AgreementId, envelope.Origin("expire-agreement"), (agreement, _) => Decide(due, agreement), ct);
}

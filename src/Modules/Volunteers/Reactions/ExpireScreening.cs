using Samenkracht.Common.Writing;
using Samenkracht.Volunteers.Screenings;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Told within the module when a certificate was seen or a waiver was given: it is good until this day.</summary>
/// <param name="ScreeningId">The screening.</param>
/// <param name="Until">The last day.</param>
public sealed record ScreeningRunsUntil(string ScreeningId, DateOnly Until)
{
    internal static object[] Of(string screeningId, DateOnly? until) => until is { } day ? [new ScreeningRunsUntil(screeningId, day)] : [];
}

/// <summary>Due on the day after the last day.</summary>
/// <param name="ScreeningId">The screening.</param>
/// <param name="Until">The last day, as it was when this was scheduled.</param>
public sealed record ExpireScreening(string ScreeningId, DateOnly Until);

/// <summary>Reaction: a certificate that is good until a day expires on the next.</summary>
[WayBack("When a later certificate was seen or it expired earlier, what is due later does nothing.")]
public static class ScheduleScreeningExpiryHandler
{
    public static ScheduledMessage<ExpireScreening>? Decide(ScreeningRunsUntil trigger, bool isSimulated, DateTimeOffset now) =>
        Expiry.Of(new ExpireScreening(trigger.ScreeningId, trigger.Until), trigger.Until, isSimulated, now);

    public static ScheduledMessage<ExpireScreening>? Handle(ScreeningRunsUntil trigger, Envelope envelope, TimeProvider clock) =>
        Decide(trigger, envelope.IsSimulated(), clock.GetUtcNow());
}

/// <summary>Reaction: the last day has passed. Nothing happens when a later certificate was seen, or it expired earlier.</summary>
[WayBack("A new certificate that is seen tells that the volunteer can go on.")]
public static class ExpireScreeningHandler
{
    public static Decision Decide(ExpireScreening due, Screening screening) => screening.ValidUntil == due.Until ? screening.Expires(due.Until.AddDays(1)) : [];

    public static Task Handle(ExpireScreening due, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactAsync<Screening>(
        due.ScreeningId, envelope.Origin("expire-screening"), (screening, _) => Decide(due, screening), ct);
}

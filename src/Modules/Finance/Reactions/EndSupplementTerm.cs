using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Grants;
using Wolverine;

namespace Samenkracht.Finance.Reactions;

/// <summary>Told within the module when documents are asked for: they can be given until this day.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="DueOn">The last day.</param>
public sealed record SupplementIsDue(string GrantId, DateOnly DueOn);

/// <summary>Due on the day after the last day.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="DueOn">The last day, as it was when this was scheduled.</param>
public sealed record EndSupplementTerm(string GrantId, DateOnly DueOn);

/// <summary>Reaction: the term for missing documents is watched.</summary>
[WayBack("Documents that come in time leave nothing to end.")]
public static class ScheduleSupplementTermHandler
{
    public static ScheduledMessage<EndSupplementTerm> Handle(SupplementIsDue trigger) =>
        new EndSupplementTerm(trigger.GrantId, trigger.DueOn).ScheduledAt(Asked.StartOf(trigger.DueOn.AddDays(1)));
}

/// <summary>Reaction: the term has passed without the documents, so the application is not processed (Awb 4:5). Nothing happens when they came.</summary>
[WayBack("The grantee can apply again; a term that has passed does not come back.")]
public static class EndSupplementTermHandler
{
    public static Decision Decide(EndSupplementTerm due, Grant grant) =>
        grant.Status == GrantStatus.Incomplete && grant.Supplement?.DueOn == due.DueOn
            ? Decision.Of([new GrantApplicationNotProcessed(grant.Id, grant.GrantorId, due.DueOn)])
                .Telling(new GrantApplicationWasRejected(grant.Id, grant.ProjectId, due.DueOn.AddDays(1)))
            : [];

    public static Task Handle(EndSupplementTerm due, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactAsync<Grant>(
        due.GrantId, envelope.Origin("end-supplement-term"), (grant, _) => Decide(due, grant), ct);
}

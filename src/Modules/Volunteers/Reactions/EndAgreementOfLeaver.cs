using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Volunteers.Agreements;
using Wolverine;

namespace Samenkracht.Volunteers.Reactions;

/// <summary>Reaction: who leaves is no longer bound, and an offer that was not signed lapses.</summary>
[WayBack("Who comes back signs a new agreement.")]
public static class EndAgreementOfLeaverHandler
{
    public static Decision Decide(VolunteerHasLeft told, VolunteerAgreement? agreement) =>
        agreement is null || agreement.Last.LastDay <= told.On ? [] : [agreement.Ended("Vertrokken", told.On)];

    public static Task Handle(VolunteerHasLeft told, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<VolunteerAgreement>(
        VolunteerAgreement.IdOf(told.VolunteerId), envelope, "end-agreement-of-leaver", (agreement, _) => Decide(told, agreement), ct);
}

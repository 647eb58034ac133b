using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Realisations;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: what a session brought counts for its library, in the year in which it was held.</summary>
[WayBack("A correction or annulment tells the difference, which is counted in the same way.")]
public static class CountRealisationHandler
{
    public static Decision Decide(ProgrammeCounted trigger, string id, Realisation? realisation)
    {
        RealisationOpened[] opened = realisation is null ? [new(id, trigger.OrganisationId, trigger.HeldOn.Year)] : [];
        return
        [
            .. opened,
            new ProgrammeWasCounted(
                id, trigger.OrganisationId, trigger.ActivityId, trigger.HeldOn, trigger.LocationId, trigger.PlanNodes, trigger.ProjectId,
                trigger.Sessions, trigger.Participants, trigger.StaffMinutes, trigger.VolunteerMinutes),
        ];
    }

    public static Task Handle(ProgrammeCounted trigger, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        var id = OrganisationYear.Key("realisation", trigger.OrganisationId, trigger.HeldOn.Year);
        return queue.SettleAsync<Realisation>(id, envelope, "count-realisation", (realisation, _) => Decide(trigger, id, realisation), ct);
    }
}

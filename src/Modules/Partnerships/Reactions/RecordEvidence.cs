using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Evidence;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: a published result is evidence for the nodes of the policy plan that it names; published anew, it revises that.</summary>
[UndoneBy(typeof(ContestEvidenceHandler))]
public static class RecordEvidenceHandler
{
    public static Decision Decide(EffectResultPublished trigger, PlanEvidence? evidence)
    {
        var stream = PlanEvidence.StreamOf(trigger.MeasurementId, trigger.Wave);
        return evidence is null
            ? [new PlanEvidenceRecorded(
                stream, trigger.MeasurementId, trigger.Wave, trigger.OrganisationId, trigger.Title, trigger.PlanNodes, trigger.Score, trigger.Responses, trigger.PublishedOn)]
            : evidence.RecordedOn >= trigger.PublishedOn ? []
            : [new PlanEvidenceRevised(
                stream, trigger.MeasurementId, trigger.Wave, trigger.OrganisationId, trigger.PlanNodes, trigger.Score, trigger.Responses, trigger.PublishedOn)];
    }

    public static Task Handle(EffectResultPublished trigger, CommandQueue queue, Envelope envelope, CancellationToken ct) => queue.ReactOnceAsync<PlanEvidence>(
        PlanEvidence.StreamOf(trigger.MeasurementId, trigger.Wave), envelope, "record-evidence", (evidence, _) => Decide(trigger, evidence), ct);
}

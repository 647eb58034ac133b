using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Evidence;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>
/// Reaction: a contested result is no evidence any more and suggests no case. A case that was shared meanwhile stays, and shows that
/// its result is contested.
/// </summary>
/// <remarks>First the evidence, then the case: a suggestion that is still to come then sees that the result is contested.</remarks>
public static class ContestEvidenceHandler
{
    public static Decision Decide(EffectResultContested trigger, PlanEvidence? evidence) =>
        evidence is null ? PlanEvidence.NotRecorded
        : evidence.IsContested ? []
        : [new PlanEvidenceContested(evidence.Id, evidence.MeasurementId, evidence.Wave, evidence.OrganisationId, evidence.PlanNodes, trigger.On)];

    public static Decision Decide(EffectResultContested trigger, KnowledgeCase? suggested) =>
        suggested is not { Evidence: { ContestedOn: null } evidence, WithdrawnOn: null }
            || (evidence.MeasurementId, evidence.Wave) != (trigger.MeasurementId, trigger.Wave) ? []
        : suggested.SharedOn is null
            ? [new CaseSuggestionWithdrawn(suggested.Id, suggested.OwnerId, trigger.MeasurementId, trigger.Wave, trigger.On)]
            : [new CaseEvidenceContested(suggested.Id, suggested.OwnerId, trigger.MeasurementId, trigger.Wave, trigger.On)];

    public static async Task Handle(EffectResultContested trigger, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        await queue.ReactOnceAsync<PlanEvidence>(
            PlanEvidence.StreamOf(trigger.MeasurementId, trigger.Wave), envelope, "contest-evidence", (evidence, _) => Decide(trigger, evidence), ct);
        await queue.ReactOnceAsync<KnowledgeCase>(
            SuggestCaseHandler.CaseOf(trigger.MeasurementId, trigger.Wave), envelope, "contest-evidence", (suggested, _) => Decide(trigger, suggested), ct);
    }
}

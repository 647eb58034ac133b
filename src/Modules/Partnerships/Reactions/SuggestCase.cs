using Samenkracht.Common.Writing;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Evidence;
using Wolverine;

namespace Samenkracht.Partnerships.Reactions;

/// <summary>Reaction: a result that stands out, either way, suggests a case to the library that measured.</summary>
[UndoneBy(typeof(ContestEvidenceHandler))]
public static class SuggestCaseHandler
{
    /// <summary>From this mean score on (1 to 10) there may be a case that shines. Estimated; house policy.</summary>
    public const decimal ShinesFrom = 8.0m;

    /// <summary>Below this mean score (1 to 10) there may be a case that failed. Estimated; house policy.</summary>
    public const decimal FailsBelow = 5.5m;

    /// <summary>The case that a wave of a measurement suggests.</summary>
    public static string CaseOf(string measurementId, int wave) => Keys.For("knowledge-case", $"{PlanEvidence.CodeOf(measurementId)}-wave-{wave}");

    /// <summary>Suggests nothing in between, nothing twice, and nothing by a result that is known to be contested.</summary>
    public static Decision Decide(EffectResultPublished trigger, KnowledgeCase? suggested, PlanEvidence? evidence)
    {
        CaseKind? kind = trigger.Score >= ShinesFrom ? CaseKind.Shine : trigger.Score < FailsBelow ? CaseKind.Fail : null;
        return kind is null || suggested is not null || evidence?.ContestedOn >= trigger.PublishedOn ? []
            : [new CaseSuggested(
                CaseOf(trigger.MeasurementId, trigger.Wave), trigger.OrganisationId, trigger.MeasurementId, trigger.Wave, kind.Value, trigger.Title,
                trigger.Score, trigger.Responses, trigger.PlanNodes, trigger.PublishedOn)];
    }

    public static Task Handle(EffectResultPublished trigger, CommandQueue queue, Envelope envelope, CancellationToken ct)
    {
        var evidence = PlanEvidence.StreamOf(trigger.MeasurementId, trigger.Wave);
        return queue.ReactOnceAsync<KnowledgeCase>(
            CaseOf(trigger.MeasurementId, trigger.Wave), envelope, "suggest-case",
            (suggested, asked) => Decide(trigger, suggested, asked.Find<PlanEvidence>(evidence)), ct, new StateKey(typeof(PlanEvidence), evidence));
    }
}

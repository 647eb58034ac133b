using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Cases;
using Samenkracht.Partnerships.Evidence;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class EvidenceReactionsSpec
{
    private const string SuggestedId = "knowledge-case-taal-wave-2";

    private static readonly EffectResultPublished Published = new("effect-measurement-taal", 2, Deventer, "Taalcafé", [Node], 8.2m, 24, new(2022, 3, 1));
    private static readonly EffectResultContested Contested = new("effect-measurement-taal", 2, [Node], new(2022, 9, 1));

    private static readonly CaseSuggested Suggestion = Suggested with { CaseId = SuggestedId };
    private static readonly PlanEvidenceRecorded Recorded = new(
        "plan-evidence-taal-2", "effect-measurement-taal", 2, Deventer, "Taalcafé", [Node], 8.2m, 24, new(2022, 3, 1));

    private static readonly PlanEvidenceContested EvidenceContested = new("plan-evidence-taal-2", "effect-measurement-taal", 2, Deventer, [Node], new(2022, 9, 1));
    private static readonly CaseEvidenceContested Marked = new(SuggestedId, Deventer, "effect-measurement-taal", 2, new(2022, 9, 1));
    private static readonly CaseSuggestionWithdrawn SuggestionWithdrawn = new(SuggestedId, Deventer, "effect-measurement-taal", 2, new(2022, 9, 1));

    [Theory]
    [InlineData("8.0", CaseKind.Shine)]
    [InlineData("10", CaseKind.Shine)]
    [InlineData("5.4", CaseKind.Fail)]
    [InlineData("1", CaseKind.Fail)]
    public void A_result_that_stands_out_suggests_a_case(string score, CaseKind kind)
    {
        var mean = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);

        SuggestCaseHandler.Decide(Published with { Score = mean }, null, null).Then(Suggestion with { Kind = kind, Score = mean });
    }

    [Theory]
    [InlineData("5.5")]
    [InlineData("7.9")]
    public void A_result_in_between_suggests_none(string score) =>
        SuggestCaseHandler.Decide(Published with { Score = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture) }, null, null).Then();

    [Fact]
    public void Nothing_is_suggested_twice() => SuggestCaseHandler.Decide(Published, State(Suggestion), null).Then();

    [Fact]
    public void A_result_that_is_contested_already_suggests_nothing()
    {
        SuggestCaseHandler.Decide(Published, null, Given.State<PlanEvidence>(Recorded)).Then(Suggestion);
        SuggestCaseHandler.Decide(Published, null, Given.State<PlanEvidence>(Recorded, EvidenceContested)).Then();
        SuggestCaseHandler.Decide(Published with { PublishedOn = new(2022, 9, 2) }, null, Given.State<PlanEvidence>(Recorded, EvidenceContested))
            .Then(Suggestion with { SuggestedOn = new(2022, 9, 2) });
    }

    [Fact]
    public void A_contested_suggestion_is_withdrawn()
    {
        ContestEvidenceHandler.Decide(Contested, State(Suggestion)).Then(SuggestionWithdrawn);
        ContestEvidenceHandler.Decide(Contested, State(Suggestion, Told)).Then(SuggestionWithdrawn);

        var withdrawn = State(Suggestion, SuggestionWithdrawn);
        Assert.Equal((new DateOnly(2022, 9, 1), new DateOnly(2022, 9, 1)), (withdrawn.WithdrawnOn, withdrawn.Evidence!.ContestedOn));
    }

    [Fact]
    public void A_case_that_was_shared_stays_and_shows_it()
    {
        ContestEvidenceHandler.Decide(Contested, State(Suggestion, Told, WithNetwork)).Then(Marked);

        var marked = State(Suggestion, Told, WithNetwork, Marked);
        Assert.Equal((null, new DateOnly(2022, 9, 1)), (marked.WithdrawnOn, marked.Evidence!.ContestedOn));
    }

    [Fact]
    public void Nothing_happens_where_there_is_nothing_to_contest()
    {
        ContestEvidenceHandler.Decide(Contested, (KnowledgeCase?)null).Then();
        ContestEvidenceHandler.Decide(Contested, State(Drafted)).Then();
        ContestEvidenceHandler.Decide(Contested with { Wave = 3 }, State(Suggestion)).Then();
        ContestEvidenceHandler.Decide(Contested, State(Suggestion, SuggestionWithdrawn)).Then();
        ContestEvidenceHandler.Decide(Contested, State(Suggestion, Told, WithNetwork, Marked)).Then();
        ContestEvidenceHandler.Decide(Contested, State(Suggestion, Told, WithNetwork, Withdrawn)).Then();
        Assert.Null(State(Drafted, Marked).Evidence);
    }

    private static readonly PlanEvidenceRevised Revised = new("plan-evidence-taal-2", "effect-measurement-taal", 2, Deventer, [], 7m, 30, new(2022, 10, 1));

    [Fact]
    public void A_result_is_evidence_until_it_is_contested_and_again_when_published_anew()
    {
        RecordEvidenceHandler.Decide(Published, null).Then(Recorded);
        RecordEvidenceHandler.Decide(Published with { PlanNodes = [], Score = 7m, Responses = 30, PublishedOn = Revised.On }, Given.State<PlanEvidence>(Recorded))
            .Then(Revised);
        RecordEvidenceHandler.Decide(Published, Given.State<PlanEvidence>(Recorded)).Then();

        IFact[][] histories = [[Recorded], [Recorded, EvidenceContested], [Recorded, EvidenceContested, Revised], [Recorded, Revised, EvidenceContested]];
        Assert.Equal([false, true, false, false], histories.Select(history => Given.State<PlanEvidence>(history).IsContested));
        var revised = Given.State<PlanEvidence>(histories[2]);
        Assert.Equal((7m, 30, 0, Revised.On), (revised.Score, revised.Responses, revised.PlanNodes.Length, revised.RecordedOn));
    }

    [Fact]
    public void A_contest_counts_once_and_waits_for_the_result()
    {
        ContestEvidenceHandler.Decide(Contested, Given.State<PlanEvidence>(Recorded)).Then(EvidenceContested);
        ContestEvidenceHandler.Decide(Contested, Given.State<PlanEvidence>(Recorded, EvidenceContested)).Then();
        ContestEvidenceHandler.Decide(Contested, (PlanEvidence?)null).ThenRefused("No result of this wave of the measurement is recorded yet.");
    }

    [Fact]
    public void A_measurement_keeps_its_own_name_in_the_ids()
    {
        Assert.Equal("plan-evidence-meting-1", PlanEvidence.StreamOf("meting", 1));
        Assert.Equal("knowledge-case-meting-wave-1", SuggestCaseHandler.CaseOf("meting", 1));
    }
}

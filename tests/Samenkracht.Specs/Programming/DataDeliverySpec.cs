using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Deliveries;
using static Samenkracht.Specs.Programming.DeliveryFacts;

namespace Samenkracht.Specs.Programming;

public sealed class PrepareDeliverySpec
{
    private static readonly PrepareDelivery Yearly = new(Deventer, DeliveryRecipient.Kb, 2023, Prepared.Questions, new(2024, 3, 1));

    private static Decision When(PrepareDelivery command, string role = "staff") => PrepareDeliveryEndpoint.Decide(command, Id, AskedBy(role));

    [Fact]
    public void A_library_begins_the_delivery_of_a_year() => When(Yearly).Then(Prepared);

    [Fact]
    public void For_itself() => When(Yearly with { OrganisationId = IndicatorFacts.Hengelo }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void About_a_year_that_has_begun()
    {
        When(Yearly with { Year = 2025 }).ThenRefused("A delivery is about a year that has begun.");
        When(Yearly with { PreparedOn = Today.AddDays(1) }).ThenRefused("What happens to a delivery cannot lie in the future.");
    }

    [Fact]
    public void With_each_question_once() => When(Yearly with { Questions = [Prepared.Questions[0], Prepared.Questions[0] with { Title = "Nogmaals" }] })
        .ThenRefused("A question stands in the delivery once.");
}

public sealed class FillFromEventsSpec
{
    private static Decision When(DeliverySources sources, DateOnly on, params IFact[] then) =>
        FillFromEventsEndpoint.Decide(new(on), ADelivery(then), sources, AskedBy());

    private static readonly DeliveryValue Counted = new("bezoeken", 8_650m, new(4, 180, new(1m, 0m, 0m)), null);

    [Fact]
    public void Each_question_with_a_measure_gets_its_figure_and_lineage() => When(Sources(), new(2024, 3, 4)).Then(Filled with { Values = [Counted] });

    [Fact]
    public void Nothing_is_filled_in_without_a_fact() =>
        When(NoSources, new(2024, 3, 4)).ThenRefused("There are no figures of the year for any question of the delivery.");

    [Fact]
    public void Only_a_draft_is_filled() => When(Sources(), new(2024, 4, 16), UpToSubmission)
        .ThenRefused("The delivery is no longer a draft; correct its values with a reason.");

    [Fact]
    public void In_order()
    {
        When(Sources(), new(2024, 2, 29)).ThenRefused("This day lies before what happened to the delivery earlier.");
        When(Sources(), Today.AddDays(1)).ThenRefused("What happens to a delivery cannot lie in the future.");
    }

    [Fact]
    public void Filled_again_it_keeps_what_was_given_by_hand()
    {
        var byHand = Overridden with { Code = "bezoeken", Value = 9_100m };

        Assert.Equal(8_650m, ADelivery(Filled, Filled with { Values = [Counted] }).ValueOf("bezoeken")?.Value);
        Assert.Equal(new("bezoeken", 9_100m, null, "Geteld bij de inventarisatie"), ADelivery(Filled, byHand, Filled with { Values = [Counted] }).ValueOf("bezoeken"));
    }
}

public sealed class OverrideValueSpec
{
    private static readonly OverrideValue ByHand = new("kasten", 12m, "Geteld bij de inventarisatie", new(2024, 3, 5));

    private static Decision When(OverrideValue command, params IFact[] then) => OverrideValueEndpoint.Decide(command, ADelivery(then), AskedBy());

    [Fact]
    public void A_question_is_answered_by_hand_with_a_reason()
    {
        When(ByHand).Then(Overridden);
        When(ByHand with { Code = "bezoeken" }, Filled).Then(Overridden with { Code = "bezoeken", Before = 9_000m });
    }

    [Fact]
    public void A_question_of_the_delivery() => When(ByHand with { Code = "uitleningen" }).ThenRefused("The delivery has no such question.");

    [Fact]
    public void While_it_is_a_draft() => When(ByHand with { On = new(2024, 4, 16) }, UpToSubmission)
        .ThenRefused("The delivery is no longer a draft; correct its values with a reason.");
}

public sealed class SubmitDeliverySpec
{
    private static Decision When(DateOnly on, params IFact[] then) => SubmitDeliveryEndpoint.Decide(new(on), ADelivery(then), AskedBy("director"));

    [Fact]
    public void The_director_sends_the_figures_and_their_hash_is_kept() => When(new(2024, 4, 15), Filled, Overridden).ThenFacts(Submitted)
        .ThenTells(new DataDeliveryWasSubmitted(
            Id, Deventer, 2023, new Dictionary<string, decimal> { ["bezoeken"] = 9_000m, ["kasten"] = 12m }, false, new(2024, 4, 15)));

    [Fact]
    public void The_hash_is_of_values_and_not_of_how_they_are_written() =>
        When(new(2024, 4, 15), Filled with { Values = [Estimated with { Value = 9_000.00m }] }, Overridden).ThenFacts(Submitted);

    [Fact]
    public void Every_value_can_be_traced()
    {
        var refused = When(new(2024, 4, 15), Filled);

        refused.ThenRefused("Every question needs a value that comes from facts, or one by hand with a reason.");
        Assert.Equal(["kasten"], (IEnumerable<string>)refused.Refusal!.Details!);
    }

    [Fact]
    public void After_the_year() => SubmitDeliveryEndpoint.Decide(
            new(new(2024, 4, 15)), Given.State<DataDelivery>(Prepared with { Year = 2024 }, Filled, Overridden), AskedBy("director"))
        .ThenRefused("A delivery is submitted after its year is over.");

    [Fact]
    public void Once() => When(new(2024, 4, 16), UpToSubmission).ThenRefused("The delivery is no longer a draft; correct its values with a reason.");
}

public sealed class FollowDeliverySpec
{
    private static readonly ReceiveQuery Question = new("bezoeken", DeliveryQueryCategory.UnexpectedChange, new(2024, 5, 2));
    private static readonly CorrectDelivery Counted = new("bezoeken", 8_650m, "Schatting vervangen door tellingen", new(2024, 9, 2));

    private static Decision WhenAsked(ReceiveQuery command, params IFact[] then) => ReceiveQueryEndpoint.Decide(command, ADelivery(then), AskedBy());

    private static Decision WhenCorrected(CorrectDelivery command, DeliverySources sources, params IFact[] then) =>
        CorrectDeliveryEndpoint.Decide(command, ADelivery(then), sources, AskedBy("director"));

    private static Decision WhenPublished(DateOnly on, params IFact[] then) => MakeProvisionalEndpoint.Decide(new(on), ADelivery(then), AskedBy());

    private static Decision WhenFinal(DateOnly on, params IFact[] then) => FinaliseDeliveryEndpoint.Decide(new(on), ADelivery(then), AskedBy());

    [Fact]
    public void The_recipient_asks_and_a_correction_answers()
    {
        WhenAsked(Question, UpToSubmission).Then(Queried);
        WhenAsked(Question with { Code = "uitleningen" }, UpToSubmission).ThenRefused("The delivery has no such question.");
        WhenAsked(Question).ThenRefused("The delivery is not submitted yet.");
        Assert.Single(ADelivery([.. UpToSubmission, Queried]).OpenQueries);
        Assert.Empty(ADelivery([.. UpToSubmission, Queried, Corrected]).OpenQueries);
    }

    [Fact]
    public void A_correction_that_the_facts_confirm_has_their_lineage() => WhenCorrected(Counted, Sources(), [.. UpToSubmission, Provisional]).ThenFacts(Corrected)
        .ThenTells(new DataDeliveryWasSubmitted(
            Id, Deventer, 2023, new Dictionary<string, decimal> { ["bezoeken"] = 8_650m, ["kasten"] = 12m }, true, new(2024, 9, 2)));

    [Fact]
    public void Any_other_has_its_reason_alone() => WhenCorrected(Counted, Sources(8_649m), [.. UpToSubmission, Provisional]).ThenFacts(Corrected with { Lineage = null });

    [Fact]
    public void The_same_value_on_the_same_basis_is_no_correction()
    {
        WhenCorrected(Counted, Sources(), [.. UpToSubmission, Provisional, Corrected]).Then();
        WhenCorrected(Counted with { Value = 9_000m }, Sources(9_000m), UpToSubmission)
            .ThenFacts(Corrected with { After = 9_000m, ContentHash = Hash });
    }

    [Fact]
    public void Corrected_is_what_was_submitted_and_is_not_definitive()
    {
        WhenCorrected(Counted with { Code = "uitleningen" }, NoSources, UpToSubmission).ThenRefused("The delivery has no such question.");
        WhenCorrected(Counted, NoSources, Filled, Overridden).ThenRefused("The delivery is not submitted yet.");
        WhenCorrected(Counted with { On = new(2025, 7, 2) }, NoSources, [.. UpToSubmission, Provisional, Finalised]).ThenRefused("The delivery is definitive.");
    }

    [Fact]
    public void Provisional_figures_are_published_once()
    {
        WhenPublished(new(2024, 7, 1), UpToSubmission).Then(Provisional);
        WhenPublished(new(2024, 7, 2), [.. UpToSubmission, Provisional]).ThenRefused("The provisional figures were published before.");
        WhenPublished(new(2024, 7, 1), Filled).ThenRefused("The delivery is not submitted yet.");
    }

    [Fact]
    public void Figures_become_definitive_after_that()
    {
        WhenFinal(new(2025, 7, 1), [.. UpToSubmission, Provisional, Corrected]).Then(Finalised);
        WhenFinal(new(2025, 7, 1), [.. UpToSubmission, Provisional]).Then(Finalised with { ContentHash = Hash });
        WhenFinal(new(2025, 7, 1), UpToSubmission).ThenRefused("Figures become definitive after they were published as provisional.");
        WhenFinal(new(2025, 7, 2), [.. UpToSubmission, Provisional, Finalised]).ThenRefused("The delivery is definitive.");
    }

    [Fact]
    public void A_delivery_goes_from_draft_to_definitive()
    {
        IFact[] facts = [.. UpToSubmission, Provisional, Corrected, Finalised];

        Assert.Equal(
            [DeliveryStatus.Draft, DeliveryStatus.Submitted, DeliveryStatus.Provisional, DeliveryStatus.CorrectedAfterPublication, DeliveryStatus.Definitive],
            Enumerable.Range(2, 5).Select(count => ADelivery(facts[..count]).Status));
        Assert.Equal(DeliveryStatus.Submitted, ADelivery([.. UpToSubmission, Corrected]).Status);
    }

    [Fact]
    public void The_difference_with_what_was_published_is_explained()
    {
        Assert.Empty(DeliveryDifferences.Of(ADelivery([.. UpToSubmission, Provisional])).Items);
        Assert.Empty(DeliveryDifferences.Of(ADelivery([.. UpToSubmission, Corrected, Provisional])).Items);

        var difference = Assert.Single(DeliveryDifferences.Of(ADelivery([.. UpToSubmission, Provisional, Corrected, Finalised])).Items);
        Assert.Equal((9_000m, 8_650m, -350m), (difference.Provisional, difference.Definitive, difference.Difference));
        Assert.Equal((0.6m, 1m), (difference.ProvisionalBasis!.Estimated, difference.DefinitiveBasis!.Counted));
        Assert.Equal([new("Schatting vervangen door tellingen", new(2024, 9, 2))], difference.Reasons);
    }
}

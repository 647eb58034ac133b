using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Programming;
using Samenkracht.Programming.Effects;
using static Samenkracht.Specs.Programming.EffectFacts;

namespace Samenkracht.Specs.Programming;

public sealed class PublishResultSpec
{
    private static readonly EffectWavePublished Published = new(Id, 1, new(8m, 10, null, null, [], null, null), new(2024, 1, 22));

    private static Decision When(EffectMeasurement measurement, DateOnly? on = null) =>
        PublishResultEndpoint.Decide(new(1, on ?? new(2024, 1, 22)), measurement, AskedBy("director"));

    [Fact]
    public void The_network_sees_the_mean() => When(AClosedOne(Scores(10, 8))).ThenFacts(Published).ThenTells(
        new EffectResultPublished(Id, 1, Deventer, "Leesplezier na de Voorleesclub", [Node], 8m, 10, new(2024, 1, 22)));

    [Fact]
    public void Of_ten_answers_after_the_activity_or_more()
    {
        const string TooFew = "A result needs at least 10 responses after the activity.";
        When(AClosedOne(Scores(9, 8))).ThenRefused(TooFew);
        When(AClosedOne([.. Scores(9, 8), .. Scores(20, 5, moment: EffectMoment.Before)])).ThenRefused(TooFew);
    }

    [Fact]
    public void Once_it_is_closed_and_once()
    {
        When(AMeasurement()).ThenRefused("The measurement has no such wave.");
        When(AMeasurement(Opened, Submitted(Scores(10, 8)))).ThenRefused("A result is published after its wave is closed.");
        When(AMeasurement(Opened, Submitted(Scores(10, 8)), Closed, Published)).ThenRefused("The result of this wave was published before.");
    }

    [Fact]
    public void In_order()
    {
        When(AClosedOne(Scores(10, 8)), new(2024, 1, 7)).ThenRefused("This day lies before what happened to the measurement earlier.");
        When(AClosedOne(Scores(10, 8)), Today.AddDays(1)).ThenRefused("What happens to a measurement cannot lie in the future.");
    }

    private static readonly ContestResult Contest = new(1, "Andere vragenlijst", Today);
    private static readonly EffectWaveContested Contested = new(Id, 1, "Andere vragenlijst", Today);

    private static Decision WhenContested(ContestResult command, params IFact[] then) => ContestResultEndpoint.Decide(command, AMeasurement(then), AskedBy("director"));

    [Fact]
    public void A_published_result_can_be_contested_once()
    {
        WhenContested(Contest, Opened, Closed, Published).ThenFacts(Contested).ThenTells(new EffectResultContested(Id, 1, [Node], Today));
        WhenContested(Contest, Opened, Closed, Published, Contested).Then();
        When(AMeasurement(Opened, Closed, Published, Contested)).ThenRefused("The result of this wave was published before.");
    }

    [Fact]
    public void Only_what_is_published_is_contested()
    {
        WhenContested(Contest).ThenRefused("The measurement has no such wave.");
        WhenContested(Contest, Opened, Closed).ThenRefused("The result of this wave is not published.");
        WhenContested(Contest with { On = new(2024, 1, 21) }, Opened, Closed, Published).ThenRefused("This day lies before what happened to the measurement earlier.");
    }
}

public sealed class EffectResultSpec
{
    private static EffectResult? When(params EffectResponse[] responses) => EffectResult.Of(AClosedOne(responses).Waves[0]);

    private static IEnumerable<(string?, int?)> Shown(EffectResult? result, EffectMoment moment = EffectMoment.After) =>
        result!.Groups.Where(group => group.Moment == moment).Select(group => (group.Group, group.Responses));

    private static EffectResponse[] Paired(int count) => [.. Enumerable.Range(0, count).SelectMany(at => new[]
    {
        new EffectResponse($"CODE{at:0000}", EffectMoment.Before, 5, null), new EffectResponse($"CODE{at:0000}", EffectMoment.After, 7, null),
    })];

    [Fact]
    public void Groups_of_ten_are_shown() =>
        Assert.Equal([("jeugd", 10), ("ouders", 11)], Shown(When([.. Scores(10, 8, "jeugd"), .. Scores(11, 6, "ouders")])));

    [Fact]
    public void A_small_group_takes_the_next_with_it_so_that_nobody_can_subtract() => Assert.Equal(
        [("jeugd", null), ("ouders", null), ("senioren", 20)],
        Shown(When([.. Scores(9, 8, "jeugd"), .. Scores(11, 6, "ouders"), .. Scores(20, 7, "senioren")])));

    [Fact]
    public void Small_groups_that_are_ten_together_hide_each_other() => Assert.Equal(
        [("jeugd", null), ("ouders", null), ("senioren", 20)],
        Shown(When([.. Scores(5, 8, "jeugd"), .. Scores(5, 6, "ouders"), .. Scores(20, 7, "senioren")])));

    [Fact]
    public void Small_groups_that_are_fewer_together_do_not() => Assert.Equal(
        [("jeugd", null), ("ouders", null), ("senioren", null), ("volwassenen", 21)],
        Shown(When([.. Scores(4, 8, "jeugd"), .. Scores(5, 6, "ouders"), .. Scores(20, 7, "senioren"), .. Scores(21, 7, "volwassenen")])));

    [Fact]
    public void Those_of_no_group_are_a_group_too() =>
        Assert.Equal([(null, null), ("ouders", null)], Shown(When([.. Scores(3, 8), .. Scores(11, 6, "ouders")])));

    [Fact]
    public void Before_the_activity_ten_are_needed_too()
    {
        var few = When([.. Scores(10, 8, "jeugd"), .. Scores(9, 5, "jeugd", EffectMoment.Before)]);
        Assert.Equal((null, null), (few!.BeforeScore, few.BeforeResponses));
        Assert.Equal([("jeugd", null)], Shown(few, EffectMoment.Before));

        var enough = When([.. Scores(10, 8, "jeugd"), .. Scores(10, 5, "jeugd", EffectMoment.Before)]);
        Assert.Equal((5m, 10), (enough!.BeforeScore, enough.BeforeResponses));
        Assert.Equal([("jeugd", 10)], Shown(enough, EffectMoment.Before));
    }

    [Fact]
    public void The_change_is_of_ten_pairs_or_more()
    {
        var nine = When([.. Paired(9), .. Scores(1, 10)]);
        Assert.Equal((null, null, 7.3m), (nine!.PairedChange, nine.Paired, nine.Score));

        var ten = When(Paired(10));
        Assert.Equal((2m, 10), (ten!.PairedChange, ten.Paired));
    }

    [Fact]
    public void The_change_of_the_pairs_does_not_tell_what_a_few_others_answered()
    {
        var (one, oneBefore) = (Scores(1, 10), Scores(1, 1, moment: EffectMoment.Before));
        Assert.Null(When([.. Paired(10), .. one])!.PairedChange);
        Assert.Null(When([.. Paired(10), .. oneBefore])!.PairedChange);
        Assert.Equal(2m, When([.. Paired(10), .. one, .. oneBefore])!.PairedChange);
        Assert.Equal(2m, When([.. Paired(10), .. Scores(10, 5)])!.PairedChange);
    }
}

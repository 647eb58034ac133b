using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Effects;
using Samenkracht.Programming.Known;
using static Samenkracht.Specs.Programming.EffectFacts;

namespace Samenkracht.Specs.Programming;

public sealed class DesignMeasurementSpec
{
    private static readonly DesignMeasurement Reading = new(
        "leesplezier", null, "Leesplezier na de Voorleesclub", null, "Impactmonitor leesplezier", "2023.1", ImpactModule.ReadingPleasure, true, [Node], null,
        "offer-voorleesclub", new(2023, 9, 1));

    private static Decision When(DesignMeasurement command, string role = "staff") => DesignMeasurementEndpoint.Decide(
        command, Id, AskedBy(role, (PlanOutline.IdOf(Plan), Outline), (IndicatorFacts.Visits, IndicatorFacts.AnIndicator())));

    [Fact]
    public void A_library_describes_what_it_measures()
    {
        When(Reading).Then(Designed);
        When(Reading with { IndicatorId = IndicatorFacts.Visits }).Then(Designed with { IndicatorId = IndicatorFacts.Visits });
    }

    [Fact]
    public void The_network_office_says_for_whom()
    {
        When(Reading, "network-office").ThenRefused("The network office names the organisation for which it acts.");
        When(Reading with { OrganisationId = Deventer }, "network-office").Then(Designed);
        When(Reading with { OrganisationId = IndicatorFacts.Hengelo }).ThenRefused("You act for your own organisation only.");
    }

    [Fact]
    public void It_is_evidence_for_something_that_is_there()
    {
        When(Reading with { IndicatorId = IndicatorFacts.Members }).ThenRefused("There is no such indicator.");
        When(Reading with { PlanNodes = [$"{Plan}/a9"] }).ThenRefused("No adopted policy plan has this node on that day.");
    }

    [Fact]
    public void Not_in_the_future() =>
        When(Reading with { DesignedOn = Today.AddDays(1) }).ThenRefused("What happens to a measurement cannot lie in the future.");
}

public sealed class OpenWaveSpec
{
    private static readonly OpenWave Autumn = new(new(2023, 9, 4), new(2023, 12, 22), new(2023, 9, 2));

    private static Decision When(OpenWave command, params IFact[] then) => OpenWaveEndpoint.Decide(command, AMeasurement(then), AskedBy());

    [Fact]
    public void Participants_are_asked_with_the_version_of_the_design() => When(Autumn).Then(Opened);

    [Fact]
    public void Or_with_another_version_fixed_for_the_wave() => When(Autumn with { InstrumentVersion = "2023.2" }).Then(Opened with { InstrumentVersion = "2023.2" });

    [Fact]
    public void Waves_follow_each_other()
    {
        var next = new OpenWave(new(2024, 2, 1), new(2024, 6, 1), new(2024, 1, 9));
        When(next, Opened).ThenRefused("An earlier wave of this measurement is still open.");
        When(next, Opened, Closed).Then(new EffectWaveOpened(Id, 2, "2023.1", new(2024, 2, 1), new(2024, 6, 1), new(2024, 1, 9)));
        When(next with { OpenedOn = new(2024, 1, 7) }, Opened, Closed).ThenRefused("This day lies before what happened to the measurement earlier.");
    }

    [Fact]
    public void Its_days_are_in_order()
    {
        When(Autumn with { Until = new(2023, 9, 3) }).ThenRefused("A wave ends on or after the day it starts.");
        When(Autumn with { From = new(2023, 8, 31) }).ThenRefused("A wave starts on or after the day of the design.");
        When(Autumn with { OpenedOn = Today.AddDays(1) }).ThenRefused("What happens to a measurement cannot lie in the future.");
    }
}

public sealed class SubmitResponsesSpec
{
    private static readonly EffectResponse Before = new("K7P2XM4Q", EffectMoment.Before, 6, "kinderen");
    private static readonly EffectResponse After = new("K7P2XM4Q", EffectMoment.After, 8, "kinderen");

    private static Decision When(EffectMeasurement measurement, params EffectResponse[] responses) =>
        SubmitResponsesEndpoint.Decide(new(1, responses), measurement, AskedBy());

    [Fact]
    public void Anonymous_answers_come_in() => When(AMeasurement(Opened), Before, After).Then(new EffectResponsesSubmitted(Id, 1, [Before, After], Today));

    [Fact]
    public void While_the_wave_is_open()
    {
        When(AMeasurement(), After).ThenRefused("The measurement has no such wave.");
        When(AMeasurement(Opened, Closed), After).ThenRefused("The wave is no longer open.");
        When(AMeasurement(Opened with { From = Today.AddDays(1) }), After).ThenRefused("The wave has not begun.");
    }

    [Fact]
    public void A_code_only_pairs()
    {
        var unpaired = Given.State<EffectMeasurement>(Designed with { Pairing = false }, Opened);
        When(unpaired, After).ThenRefused("This measurement does not pair answers, so they carry no code.");
        When(unpaired, After with { Code = null }).Then(new EffectResponsesSubmitted(Id, 1, [After with { Code = null }], Today));
    }

    [Fact]
    public void A_code_answers_once_at_each_moment()
    {
        const string Twice = "A code answers once at each moment of a wave.";
        When(AMeasurement(Opened, Submitted(Before)), After).Then(new EffectResponsesSubmitted(Id, 1, [After], Today));
        When(AMeasurement(Opened, Submitted(Before)), Before with { Score = 7 }).ThenRefused(Twice);
        When(AMeasurement(Opened, Submitted(After)), After).ThenRefused(Twice);
        When(AMeasurement(Opened), After, After with { Score = 3 }).ThenRefused(Twice);
    }
}

public sealed class CloseWaveSpec
{
    private static Decision When(EffectMeasurement measurement, DateOnly? on = null) =>
        CloseWaveEndpoint.Decide(new(1, on ?? new(2024, 1, 8)), measurement, AskedBy());

    [Fact]
    public void No_more_answers_are_taken() => When(AMeasurement(Opened, Submitted(Scores(1, 8)))).Then(Closed);

    [Fact]
    public void Once_and_in_order()
    {
        When(AMeasurement()).ThenRefused("The measurement has no such wave.");
        When(AMeasurement(Opened, Closed)).ThenRefused("The wave is no longer open.");
        When(AMeasurement(Opened, Submitted(Scores(1, 8))), new(2023, 12, 21)).ThenRefused("This day lies before what happened to the measurement earlier.");
        When(AMeasurement(Opened), Today.AddDays(1)).ThenRefused("What happens to a measurement cannot lie in the future.");
    }

    [Fact]
    public void The_codes_are_not_kept()
    {
        EffectResponse Of(EffectMoment moment, int score) => new("K7P2XM4Q", moment, score, null);
        var open = AMeasurement(Opened, Submitted(Of(EffectMoment.Before, 6), Of(EffectMoment.After, 8)));

        Assert.Equal([new EffectPair("K7P2XM4Q", 6, 8)], open.Waves[0].Pairs);
        var closed = AClosedOne(Of(EffectMoment.Before, 6), Of(EffectMoment.After, 8), new EffectResponse("AAAAAAAA", EffectMoment.After, 9, null)).Waves[0];
        Assert.Empty(closed.Pairs);
        Assert.Equal((1, 2), (closed.Paired, closed.PairedChange));
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Experiments;
using static Samenkracht.Specs.Partnerships.CaseFacts;

namespace Samenkracht.Specs.Partnerships;

/// <summary>An experiment from hypothesis to decision.</summary>
public sealed class ExperimentSpec
{
    private const string ExperimentId = "experiment-avond";
    private const string NoNumbers = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";
    private const string NotInFuture = "What happens to an experiment cannot lie in the future.";
    private const string NotRunning = "This experiment is not running.";

    private static readonly HypothesisStated Stated = new(
        ExperimentId, Deventer, "Avond", "Er komen er meer.", "Bezoekers", "network-project-taal", [Node], new(2022, 1, 10));

    private static readonly ExperimentStarted Started = new(ExperimentId, Deventer, new(2022, 2, 1));
    private static readonly ExperimentResultObserved Seen = new(ExperimentId, Deventer, "Veertien.", ObservationVerdict.Yes, 14m, new(2022, 3, 1));
    private static readonly ExperimentDecided Scaled = new(ExperimentId, Deventer, ExperimentDecision.Scale, "Het werkt.", null, null, new(2022, 4, 1));
    private static readonly ExperimentDecided Adjusted = Scaled with { Decision = ExperimentDecision.Adjust, AdjustedHypothesis = "Op dinsdag.", Lesson = "De dag telt." };
    private static readonly ExperimentDecided Stopped = Scaled with { Decision = ExperimentDecision.Stop, Lesson = "Niet doen." };

    private static readonly StateHypothesis State = new(
        "avond", null, Stated.Title, Stated.Hypothesis, Stated.Measure, Stated.ProjectId, Stated.PlanNodes, Stated.StatedOn);

    private static readonly ObserveResult Observe = new(Seen.On, Seen.Observation, Seen.Supports, Seen.Value);

    private static Decision When(StateHypothesis command, string by = Deventer) => StateHypothesisEndpoint.Decide(command, ExperimentId, AskedBy(by));

    private static Decision When(StartExperiment command, params IFact[] history) =>
        StartExperimentEndpoint.Decide(command, Given.State<Experiment>(history), AskedBy(Deventer));

    private static Decision When(ObserveResult command, params IFact[] history) =>
        ObserveResultEndpoint.Decide(command, Given.State<Experiment>(history), AskedBy(Deventer));

    private static Decision When(ExperimentDecided asked, params IFact[] history) => DecideExperimentEndpoint.Decide(
        new(asked.Decision, asked.Reason, asked.Lesson, asked.AdjustedHypothesis, asked.On), Given.State<Experiment>(history), AskedBy(Deventer));

    [Fact]
    public void It_begins_with_a_hypothesis() => When(State).Then(Stated);

    [Fact]
    public void A_hypothesis_is_of_the_own_organisation_past_without_numbers_and_about_the_plan()
    {
        When(State with { OwnerId = Hengelo }).ThenRefused("You act for your own organisation only.");
        When(State with { StatedOn = new(2023, 1, 1) }).ThenRefused(NotInFuture);
        When(State with { Hypothesis = "Bel 0612345678" }).ThenRefused(NoNumbers);
        When(State with { PlanNodes = ["policy-plan-samen/weg"] }).ThenRefused("There is no such node in the policy plan on that day.");
    }

    [Fact]
    public void It_starts_once_after_the_hypothesis()
    {
        When(new StartExperiment(Started.On), Stated).Then(Started);
        When(new StartExperiment(Started.On), Stated, Started).ThenRefused("This experiment has started already.");
        When(new StartExperiment(new(2022, 1, 9)), Stated).ThenRefused("An experiment starts on or after the day its hypothesis was stated.");
        When(new StartExperiment(new(2023, 1, 1)), Stated).ThenRefused(NotInFuture);
    }

    [Fact]
    public void Results_are_observed_while_it_runs()
    {
        When(Observe, Stated, Started).Then(Seen);
        When(Observe, Stated).ThenRefused(NotRunning);
        When(Observe, Stated, Started, Seen, Stopped).ThenRefused(NotRunning);
        When(Observe with { On = new(2022, 1, 31) }, Stated, Started).ThenRefused("An observation cannot precede the first day on which the hypothesis was tried.");
        When(Observe with { On = new(2023, 1, 1) }, Stated, Started).ThenRefused(NotInFuture);
        When(Observe with { Observation = "Bel 0612345678" }, Stated, Started).ThenRefused(NoNumbers);
    }

    [Fact]
    public void It_scales_up_or_stops_with_a_lesson()
    {
        When(Scaled, Stated, Started, Seen).Then(Scaled);
        When(Stopped, Stated, Started, Seen).Then(Stopped);
        When(Stopped with { Lesson = null }, Stated, Started, Seen).ThenRefused("An experiment stops with a lesson.");
        Assert.Equal(
            [ExperimentStatus.Scaled, ExperimentStatus.Stopped],
            new[] { Scaled, Stopped }.Select(decided => Given.State<Experiment>(Stated, Started, Seen, decided).Status));
    }

    [Fact]
    public void An_adjustment_goes_on_with_another_hypothesis_and_asks_for_new_observations()
    {
        When(Adjusted, Stated, Started, Seen).Then(Adjusted);

        IFact[] adjusted = [Stated, Started, Seen, Adjusted];
        var state = Given.State<Experiment>(adjusted);
        Assert.Equal((ExperimentStatus.Running, "Op dinsdag.", 1, "De dag telt."), (state.Status, state.Hypothesis, state.Observations, state.Lesson));
        When(Scaled with { On = new(2022, 6, 1) }, adjusted).ThenRefused("Observe at least one result of this hypothesis before deciding.");
        When(Observe, adjusted).ThenRefused("An observation cannot precede the first day on which the hypothesis was tried.");
        When(Scaled with { On = new(2022, 6, 1) }, [.. adjusted, Seen with { On = new(2022, 5, 1) }]).Then(Scaled with { On = new(2022, 6, 1) });
    }

    [Fact]
    public void Only_an_adjustment_states_another_hypothesis()
    {
        When(Adjusted with { AdjustedHypothesis = null }, Stated, Started, Seen).ThenRefused("An adjustment states the adjusted hypothesis, and no other decision does.");
        When(Scaled with { AdjustedHypothesis = "Anders." }, Stated, Started, Seen).ThenRefused("An adjustment states the adjusted hypothesis, and no other decision does.");
    }

    [Fact]
    public void A_decision_rests_on_what_was_seen()
    {
        When(Scaled, Stated).ThenRefused(NotRunning);
        When(Scaled, Stated, Started).ThenRefused("Observe at least one result of this hypothesis before deciding.");
        When(Scaled with { On = new(2022, 2, 28) }, Stated, Started, Seen, Seen with { On = new(2022, 2, 15) }).ThenRefused("A decision cannot precede the last observation.");
        When(Scaled with { On = new(2023, 1, 1) }, Stated, Started, Seen).ThenRefused(NotInFuture);
        When(Scaled with { Reason = "Bel 0612345678" }, Stated, Started, Seen).ThenRefused(NoNumbers);
    }
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Experiments;

/// <summary>Decides what becomes of an experiment.</summary>
/// <param name="Decision">Scale, adjust or stop.</param>
/// <param name="Reason">Why, in 1 to 500 characters; no personal data.</param>
/// <param name="Lesson">What was learned, in 1 to 1000 characters; required to stop.</param>
/// <param name="AdjustedHypothesis">What is expected from now on, in 1 to 1000 characters; for an adjustment, and only then.</param>
/// <param name="On">The day of the decision.</param>
public sealed record DecideExperiment(
    ExperimentDecision Decision, [property: Length(1, 500)] string Reason, [property: Length(1, 1000)] string? Lesson,
    [property: Length(1, 1000)] string? AdjustedHypothesis, DateOnly On);

/// <summary>POST /v1/experiments/{experimentId}/decisions.</summary>
public static class DecideExperimentEndpoint
{
    /// <summary>A decision without anything seen would be a guess.</summary>
    public static readonly Rule NothingObserved = new("experiment-nothing-observed", "Observe at least one result of this hypothesis before deciding.");

    /// <summary>What was seen precedes what is decided on it.</summary>
    public static readonly Rule BeforeObservation = new("experiment-decided-before-observation", "A decision cannot precede the last observation.");

    /// <summary>Stopping is a normal outcome, and worth as much as what it teaches.</summary>
    public static readonly Rule LessonMissing = new("experiment-lesson-missing", "An experiment stops with a lesson.");

    /// <summary>Going on differently is expecting something else.</summary>
    public static readonly Rule HypothesisMisplaced = new("experiment-adjusted-hypothesis", "An adjustment states the adjusted hypothesis, and no other decision does.");

    public static Decision Decide(DecideExperiment command, Experiment experiment, Asked asked) =>
        experiment.Status != ExperimentStatus.Running ? Experiment.NotRunning
        : experiment.ObservedSinceDecision == 0 ? NothingObserved
        : command.On < experiment.LastObservedOn ? BeforeObservation
        : command.On > asked.Today ? Experiment.InFuture
        : command is { Decision: ExperimentDecision.Stop, Lesson: null } ? LessonMissing
        : command.Decision == ExperimentDecision.Adjust != command.AdjustedHypothesis is not null ? HypothesisMisplaced
        : PersonalNumbers.Refuses(command.Reason, command.Lesson, command.AdjustedHypothesis) is { } personal ? personal
        : [new ExperimentDecided(
            experiment.Id, experiment.OwnerId, command.Decision, command.Reason, command.Lesson, command.AdjustedHypothesis, command.On)];

    public static void Map(Api api) => api.Change<Experiment, DecideExperiment>(
        new()
        {
            Path = "/experiments/{experimentId}/decisions", Right = "experiments.decide", Facts = [typeof(ExperimentDecided)],
            Summary = "Decide on an experiment",
            Description = "Scales it up, goes on with an adjusted hypothesis, or stops it with a lesson. A decision rests on at least one observation since the last.",
            Example = new DecideExperiment(
                ExperimentDecision.Adjust, "Op donderdag kwam niemand.", "De dag telt ook.", "Op dinsdag na half zeven komen er twee keer zoveel mensen.", new(2026, 11, 1)),
        },
        Decide);
}

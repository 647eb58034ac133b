using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Experiments;

/// <summary>Records what was seen.</summary>
/// <param name="On">The day of the observation.</param>
/// <param name="Observation">What was seen, in 1 to 1000 characters; no personal data.</param>
/// <param name="Supports">What it says about the hypothesis.</param>
/// <param name="Value">The value in the unit of the measure; null when nothing was measured.</param>
public sealed record ObserveResult(DateOnly On, [property: Length(1, 1000)] string Observation, ObservationVerdict Supports, decimal? Value);

/// <summary>POST /v1/experiments/{experimentId}/observations.</summary>
public static class ObserveResultEndpoint
{
    /// <summary>What was seen earlier says nothing about this trial.</summary>
    public static readonly Rule BeforeTrial = new("experiment-observed-before-trial", "An observation cannot precede the first day on which the hypothesis was tried.");

    public static Decision Decide(ObserveResult command, Experiment experiment, Asked asked) =>
        experiment.Status != ExperimentStatus.Running ? Experiment.NotRunning
        : command.On < experiment.TriedFrom ? BeforeTrial
        : command.On > asked.Today ? Experiment.InFuture
        : PersonalNumbers.Refuses(command.Observation) is { } personal ? personal
        : [new ExperimentResultObserved(experiment.Id, experiment.OwnerId, command.Observation, command.Supports, command.Value, command.On)];

    public static void Map(Api api) => api.Change<Experiment, ObserveResult>(
        new()
        {
            Path = "/experiments/{experimentId}/observations", Right = "experiments.change", Facts = [typeof(ExperimentResultObserved)],
            Summary = "Observe a result", Description = "Records what was seen while the hypothesis was tried, whether it supports it or not.",
            Example = new ObserveResult(new(2026, 10, 15), "Gemiddeld veertien bezoekers in vier avonden.", ObservationVerdict.Yes, 14m),
        },
        Decide);
}

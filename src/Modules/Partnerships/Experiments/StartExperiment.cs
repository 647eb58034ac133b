namespace Samenkracht.Partnerships.Experiments;

/// <summary>Begins to try the hypothesis.</summary>
/// <param name="On">The first day.</param>
public sealed record StartExperiment(DateOnly On);

/// <summary>POST /v1/experiments/{experimentId}/starts.</summary>
public static class StartExperimentEndpoint
{
    /// <summary>A trial begins once; an adjustment goes on with it.</summary>
    public static readonly Rule StartedAlready = new("experiment-started-already", "This experiment has started already.");

    /// <summary>Expecting comes before trying.</summary>
    public static readonly Rule BeforeHypothesis = new("experiment-before-hypothesis", "An experiment starts on or after the day its hypothesis was stated.");

    public static Decision Decide(StartExperiment command, Experiment experiment, Asked asked) =>
        experiment.Status != ExperimentStatus.Stated ? StartedAlready
        : command.On < experiment.StatedOn ? BeforeHypothesis
        : command.On > asked.Today ? Experiment.InFuture
        : [new ExperimentStarted(experiment.Id, experiment.OwnerId, command.On)];

    public static void Map(Api api) => api.Change<Experiment, StartExperiment>(
        new()
        {
            Path = "/experiments/{experimentId}/starts", Right = "experiments.change", Facts = [typeof(ExperimentStarted)],
            Summary = "Start an experiment", Description = "From this day the hypothesis is tried and results can be observed.",
            Example = new StartExperiment(new(2026, 9, 15)),
        },
        Decide);
}

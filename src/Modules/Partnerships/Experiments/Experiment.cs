using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Experiments;

/// <summary>What decisions about an experiment need to know.</summary>
public sealed record Experiment(
    string Id, string OwnerId, string Title, string Hypothesis, string Measure, string? ProjectId, ImmutableArray<string> PlanNodes, DateOnly StatedOn,
    ExperimentStatus Status, DateOnly? TriedFrom, int Observations, int ObservedSinceDecision, DateOnly? LastObservedOn,
    ExperimentDecision? LastDecision, DateOnly? DecidedOn, string? Lesson) : IBelong
{
    /// <summary>Only what is being tried can be observed and decided.</summary>
    public static readonly Rule NotRunning = new("experiment-not-running", "This experiment is not running.");

    /// <summary>An experiment tells what happened.</summary>
    public static readonly Rule InFuture = new("experiment-in-future", "What happens to an experiment cannot lie in the future.");

    /// <inheritdoc />
    public bool BelongsTo(string organisationId) => OwnerId == organisationId;

    public static Experiment Create(HypothesisStated e) => new(
        e.ExperimentId, e.OwnerId, e.Title, e.Hypothesis, e.Measure, e.ProjectId, [.. e.PlanNodes], e.StatedOn, ExperimentStatus.Stated, null, 0, 0, null, null, null, null);

    public Experiment Apply(ExperimentStarted e) => this with { Status = ExperimentStatus.Running, TriedFrom = e.On };

    public Experiment Apply(ExperimentResultObserved e) => this with
    {
        Observations = Observations + 1, ObservedSinceDecision = ObservedSinceDecision + 1, LastObservedOn = LastObservedOn > e.On ? LastObservedOn : e.On,
    };

    public Experiment Apply(ExperimentDecided e) => this with
    {
        LastDecision = e.Decision, DecidedOn = e.On, Lesson = e.Lesson ?? Lesson, ObservedSinceDecision = 0, Hypothesis = e.AdjustedHypothesis ?? Hypothesis,
        TriedFrom = e.Decision == ExperimentDecision.Adjust ? e.On : TriedFrom,
        Status = e.Decision switch
        {
            ExperimentDecision.Scale => ExperimentStatus.Scaled,
            ExperimentDecision.Stop => ExperimentStatus.Stopped,
            _ => ExperimentStatus.Running,
        },
    };
}

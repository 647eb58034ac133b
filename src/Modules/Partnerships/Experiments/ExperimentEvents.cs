namespace Samenkracht.Partnerships.Experiments;

/// <summary>An organisation wants to try something, and says beforehand what it expects and what will show it.</summary>
public sealed record HypothesisStated(
    string ExperimentId, string OwnerId, string Title, string Hypothesis, string Measure, string? ProjectId, IReadOnlyList<string> PlanNodes, DateOnly StatedOn) : IFact
{
    DateOnly IFact.ValidFrom => StatedOn;
}

/// <summary>The trial began.</summary>
public sealed record ExperimentStarted(string ExperimentId, string OwnerId, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>Something was seen that says something about the hypothesis, or does not decide.</summary>
public sealed record ExperimentResultObserved(
    string ExperimentId, string OwnerId, string Observation, ObservationVerdict Supports, decimal? Value, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

/// <summary>It was decided to scale the experiment up, to go on with an adjusted hypothesis, or to stop.</summary>
public sealed record ExperimentDecided(
    string ExperimentId, string OwnerId, ExperimentDecision Decision, string Reason, string? Lesson, string? AdjustedHypothesis, DateOnly On) : IFact
{
    DateOnly IFact.ValidFrom => On;
}

namespace Samenkracht.Programming.Learning;

/// <summary>The measures that trajectories add to.</summary>
public static class LearningMeasures
{
    /// <summary>Trajectories of which the course began.</summary>
    public const string Started = "trajectories-started";

    /// <summary>Trajectories that came to their end.</summary>
    public const string Finished = "trajectories-finished";

    /// <summary>Trajectories that were stopped early.</summary>
    public const string Stopped = "trajectories-stopped";

    /// <summary>Learners who were referred to a partner.</summary>
    public const string Referred = "trajectories-referred";

    /// <summary>Hours of learning.</summary>
    public const string Hours = "learning-hours";

    /// <summary>Levels between start and end, summed over finished trajectories.</summary>
    public const string LevelsGained = "learning-levels-gained";

    /// <summary>Those that say something of people, and are told only of enough of them.</summary>
    public static readonly IReadOnlyCollection<string> OfPeople = [Started, Finished, Stopped, Referred, LevelsGained];
}

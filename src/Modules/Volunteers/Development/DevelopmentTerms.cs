namespace Samenkracht.Volunteers.Development;

/// <summary>How a plan stands at a review.</summary>
public enum PlanOutcome
{
    /// <summary>Ligt op koers.</summary>
    OnCourse,

    /// <summary>Vraagt om bijstelling.</summary>
    NeedsChange,

    /// <summary>Afgerond.</summary>
    Completed,

    /// <summary>Gestopt.</summary>
    Stopped,
}

/// <summary>A competence to reach.</summary>
/// <param name="Number">Its number in the plan, from 1.</param>
/// <param name="Competence">The code of the competence.</param>
/// <param name="ProfileId">The profile that asks it; null for none.</param>
/// <param name="ReachBy">The last day.</param>
/// <param name="ReachedOn">The day on which it was found reached; null while it is not.</param>
public sealed record DevelopmentGoal(int Number, string Competence, string? ProfileId, DateOnly ReachBy, DateOnly? ReachedOn);

/// <summary>What an action for vitality is about.</summary>
public enum VitalityTheme
{
    /// <summary>Bewegen.</summary>
    Movement,

    /// <summary>Werkdruk en herstel.</summary>
    Workload,

    /// <summary>Sociale veiligheid.</summary>
    SocialSafety,

    /// <summary>Langer en anders werken in elke levensfase.</summary>
    LifeStage,

    /// <summary>Iets anders.</summary>
    Other,
}

/// <summary>A side of a secondment.</summary>
public enum SecondmentSide
{
    /// <summary>De werkgever.</summary>
    Home,

    /// <summary>De bibliotheek waar iemand tijdelijk werkt.</summary>
    Host,
}

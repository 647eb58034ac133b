namespace Samenkracht.Programming.Learning;

/// <summary>What a learner wants to get better at; a category and never a story.</summary>
public enum LearningQuestion
{
    /// <summary>Lezen.</summary>
    Reading,

    /// <summary>Spreken en luisteren.</summary>
    Speaking,

    /// <summary>Schrijven.</summary>
    Writing,

    /// <summary>Rekenen.</summary>
    Numeracy,

    /// <summary>Digitale vaardigheden.</summary>
    Digital,

    /// <summary>Iets anders.</summary>
    Other,
}

/// <summary>A level of language (ERK, the Common European Framework), from low to high.</summary>
public enum LanguageLevel
{
    /// <summary>Nog geen A1.</summary>
    PreA1,

    /// <summary>A1.</summary>
    A1,

    /// <summary>A2.</summary>
    A2,

    /// <summary>B1.</summary>
    B1,

    /// <summary>B2.</summary>
    B2,
}

/// <summary>With whom somebody learns.</summary>
public enum LearningForm
{
    /// <summary>Een op een, met een vrijwilliger.</summary>
    Individual,

    /// <summary>In een groep.</summary>
    Group,
}

/// <summary>How far a trajectory has come.</summary>
public enum LearningStatus
{
    /// <summary>De intake is gedaan.</summary>
    Intake,

    /// <summary>De cursus loopt.</summary>
    Underway,

    /// <summary>Afgerond.</summary>
    Finished,

    /// <summary>Voortijdig gestopt.</summary>
    Stopped,

    /// <summary>Doorverwezen.</summary>
    Referred,
}

/// <summary>What a learner says of the own learning question at the end.</summary>
public enum LearningOutcome
{
    /// <summary>Doel bereikt.</summary>
    Reached,

    /// <summary>Doel deels bereikt.</summary>
    PartlyReached,

    /// <summary>Doel niet bereikt.</summary>
    NotReached,
}

/// <summary>Why somebody stopped early; no more than this is written down.</summary>
public enum StopReason
{
    /// <summary>Verhuisd.</summary>
    Moved,

    /// <summary>Werk gevonden, of geen tijd meer naast het werk.</summary>
    Work,

    /// <summary>Persoonlijke omstandigheden; which ones is nobody's business (AVG art. 9).</summary>
    Personal,

    /// <summary>Iets anders.</summary>
    Other,
}

namespace Samenkracht.Volunteers.Volunteering;

/// <summary>How far a volunteer has come at an organisation. Who is accepted works only with a signed agreement.</summary>
public enum VolunteerStatus
{
    /// <summary>Aangemeld.</summary>
    Applied,

    /// <summary>Kennismakingsgesprek gevoerd.</summary>
    Interviewed,

    /// <summary>Aangenomen.</summary>
    Accepted,

    /// <summary>Tijdelijk gestopt.</summary>
    Paused,

    /// <summary>Vertrokken.</summary>
    Left,

    /// <summary>Niet aangenomen.</summary>
    Rejected,
}

/// <summary>Days from one to another.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while it goes on.</param>
public sealed record Period(DateOnly From, DateOnly? Until)
{
    /// <summary>Whether the day is one of them.</summary>
    public bool Holds(DateOnly day) => From <= day && (Until is not { } until || day <= until);
}

/// <summary>Why somebody was not accepted; no more than this is written down.</summary>
public enum RejectionGround
{
    /// <summary>Geen passende taak.</summary>
    NoTask,

    /// <summary>De verwachtingen passen niet bij elkaar.</summary>
    Expectations,

    /// <summary>De screening is niet rond gekomen.</summary>
    Screening,

    /// <summary>De kandidaat zag ervan af.</summary>
    Withdrew,
}

/// <summary>Why a volunteer left; no more than this is written down.</summary>
public enum LeavingGround
{
    /// <summary>Verhuisd.</summary>
    Moved,

    /// <summary>Werk, studie of mantelzorg.</summary>
    Time,

    /// <summary>De taak hield op.</summary>
    TaskEnded,

    /// <summary>De samenwerking is door de bibliotheek beëindigd.</summary>
    EndedByLibrary,

    /// <summary>Iets anders; persoonlijke omstandigheden gaan niemand aan (AVG art. 9).</summary>
    Other,
}

/// <summary>For what a volunteer was thanked.</summary>
public enum ThanksOccasion
{
    /// <summary>Jubileum.</summary>
    Jubilee,

    /// <summary>Bijzondere inzet.</summary>
    SpecialEffort,

    /// <summary>Nationale dag van de vrijwilliger.</summary>
    VolunteersDay,

    /// <summary>Afscheid.</summary>
    Farewell,
}

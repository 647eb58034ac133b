namespace Samenkracht.Partnerships.Projects;

/// <summary>How far a network project has come.</summary>
public enum ProjectStatus
{
    /// <summary>Voorgesteld.</summary>
    Proposed,

    /// <summary>Goedgekeurd: libraries can join.</summary>
    Approved,

    /// <summary>Lopend.</summary>
    Running,

    /// <summary>Gestopt; can be resumed.</summary>
    Stopped,

    /// <summary>Afgerond.</summary>
    Completed,
}

/// <summary>The phases of working on something new together; those of the provincial scheme are the first three.</summary>
public enum ProjectPhase
{
    /// <summary>Idee.</summary>
    Idea,

    /// <summary>Experiment.</summary>
    Experiment,

    /// <summary>Implementatie.</summary>
    Implementation,

    /// <summary>Uitrol: offered to every library.</summary>
    RollOut,
}

/// <summary>What became of a milestone.</summary>
public enum MilestoneOutcome
{
    /// <summary>Behaald.</summary>
    Reached,

    /// <summary>Vervallen.</summary>
    Dropped,
}

/// <summary>A node of a policy plan that a project works on.</summary>
/// <param name="Node">The node.</param>
/// <param name="Ambition">The node of the ambition it belongs to; itself when it is an ambition.</param>
public sealed record ProjectNode(string Node, string Ambition);

/// <summary>That a project is in a phase from a day.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="From">The first day.</param>
public sealed record PhaseStep(ProjectPhase Phase, DateOnly From);

/// <summary>A time in which nothing is done for a project.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which work goes on; null while it is stopped.</param>
/// <param name="Reason">Why it was stopped.</param>
/// <param name="Lesson">What others can learn from it.</param>
public sealed record Halt(DateOnly From, DateOnly? Until, string Reason, string Lesson)
{
    /// <summary>Whether the project stood still on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } until || day < until);
}

/// <summary>Something a project wants to have done by a day.</summary>
/// <param name="Code">Its code within the project.</param>
/// <param name="Title">Its title.</param>
/// <param name="Due">The day by which it should be reached.</param>
/// <param name="SetOn">The day on which it was agreed.</param>
/// <param name="Outcome">What became of it; null while it is open.</param>
/// <param name="SettledOn">The day on which it was reached or dropped.</param>
public sealed record Milestone(string Code, string Title, DateOnly Due, DateOnly SetOn, MilestoneOutcome? Outcome = null, DateOnly? SettledOn = null);

/// <summary>The hours of support given until now.</summary>
/// <param name="LibraryId">For which library; null for the project as a whole.</param>
/// <param name="Hours">Hours, in hundredths.</param>
public sealed record SupportTotal(string? LibraryId, decimal Hours);

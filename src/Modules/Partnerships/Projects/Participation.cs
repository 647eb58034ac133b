using System.Collections.Immutable;

namespace Samenkracht.Partnerships.Projects;

/// <summary>How far a library takes part in a project.</summary>
public enum ParticipationLevel
{
    /// <summary>Volgt: is kept informed, has no work of its own.</summary>
    Follow,

    /// <summary>Doet mee.</summary>
    TakePart,

    /// <summary>Pilot: tries it out first.</summary>
    Pilot,

    /// <summary>Trekker: leads the project.</summary>
    Lead,
}

/// <summary>That a library takes part at a level from a day.</summary>
/// <param name="Level">The level.</param>
/// <param name="From">The first day.</param>
public sealed record LevelStep(ParticipationLevel Level, DateOnly From);

/// <summary>One stay of a library in a project; a choice of its own, never a consequence of membership of the network.</summary>
/// <param name="LibraryId">The library or support organisation.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it; null while no end is known.</param>
/// <param name="Levels">The levels, in order of their days.</param>
/// <param name="Contribution">What it brings.</param>
/// <param name="ExpectedBenefit">What it expects to gain.</param>
/// <param name="LocalTaskIds">The local tasks for which it takes part.</param>
public sealed record Participation(
    string LibraryId, DateOnly From, DateOnly? Until, ImmutableArray<LevelStep> Levels, string Contribution, string ExpectedBenefit,
    ImmutableArray<string> LocalTaskIds)
{
    /// <summary>The days of a participation run forward.</summary>
    public static readonly Rule OutOfOrder = new("participation-out-of-order", "This day lies before the last change of the participation.");

    /// <summary>The last level, whether its day has come or not.</summary>
    public ParticipationLevel Level => Levels[^1].Level;

    /// <summary>The first day of the last level.</summary>
    public DateOnly LevelFrom => Levels[^1].From;

    /// <summary>Whether the library takes part on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } until || day < until);

    /// <summary>Whether it takes part on a day of the year.</summary>
    public bool HoldsIn(int year) => From.Year <= year && (Until is not { } until || (From < until && until.AddDays(-1).Year >= year));

    /// <summary>Its level on the day; null when it does not take part.</summary>
    public ParticipationLevel? LevelOn(DateOnly day) => HoldsOn(day) ? Levels.LastOrDefault(step => step.From <= day)?.Level : null;

    internal Participation At(ParticipationLevel level, DateOnly from) => this with { Levels = Levels.Add(new(level, from)) };
}

/// <summary>What a project brought a library in a year.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="Year">The year.</param>
/// <param name="Score">What it brought: 1 (nothing) to 10 (could not be more).</param>
/// <param name="BoundaryMoved">Whether the library could do what it could not do before: a local boundary moved.</param>
/// <param name="Explanation">In words.</param>
/// <param name="EvaluatedOn">The day of the evaluation.</param>
public sealed record BenefitEvaluation(string LibraryId, int Year, int Score, bool BoundaryMoved, string Explanation, DateOnly EvaluatedOn);

/// <summary>That a library which took no part took over the result.</summary>
/// <param name="LibraryId">The library.</param>
/// <param name="AdoptedOn">The day.</param>
/// <param name="Level">How far it goes along: follow or takePart.</param>
public sealed record ResultAdoption(string LibraryId, DateOnly AdoptedOn, ParticipationLevel Level);

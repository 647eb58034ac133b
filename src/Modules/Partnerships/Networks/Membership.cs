namespace Samenkracht.Partnerships.Networks;

/// <summary>One stay of a library in the network.</summary>
/// <param name="OrganisationId">The library.</param>
/// <param name="From">The first day of membership.</param>
/// <param name="Until">The first day after it; null while it lasts.</param>
/// <param name="Suspension">The last suspension; null when there was none.</param>
/// <param name="ByMerger">The merger by which the library holds the seats of others; null for a seat of its own.</param>
/// <param name="Passed">The time in which a successor holds this seat; null when none does.</param>
public sealed record Membership(
    string OrganisationId, DateOnly From, DateOnly? Until = null, Suspension? Suspension = null, string? ByMerger = null, PassedSeat? Passed = null)
{
    /// <summary>Whether the library is a member on the day, suspended or not.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } until || day < until);

    /// <summary>Whether the member is suspended on the day.</summary>
    public bool IsSuspendedOn(DateOnly day) => Suspension is { } suspension && suspension.From <= day && (suspension.Until is not { } until || day < until);
}

/// <summary>A time in which the successor of a member holds its seat.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it; null while it lasts.</param>
public sealed record PassedSeat(string MergerId, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether the successor holds the seat on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } until || day < until);
}

/// <summary>A time in which a member has no say.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it; null while it lasts.</param>
public sealed record Suspension(DateOnly From, DateOnly? Until = null);

/// <summary>The votes of a member under a weighted rule.</summary>
/// <param name="OrganisationId">The member.</param>
/// <param name="Weight">Its votes.</param>
public sealed record VoteWeight(
    [property: Id("organisation")] string OrganisationId, [property: System.ComponentModel.DataAnnotations.Range(1, 1_000_000)] int Weight);

/// <summary>An office of the network and the member that provides the officer.</summary>
/// <param name="Position">The office.</param>
/// <param name="OrganisationId">The member.</param>
/// <param name="From">The first day.</param>
public sealed record NetworkOfficer(OfficerPosition Position, string OrganisationId, DateOnly From);

/// <summary>A decision of the members.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What was decided.</param>
/// <param name="TakenOn">The day.</param>
/// <param name="SupersededBy">The number of the later decision that takes its place.</param>
public sealed record NetworkDecision(string Number, string Title, DateOnly TakenOn, string? SupersededBy = null);

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>How far an annual plan has come.</summary>
public enum AnnualPlanStatus
{
    /// <summary>In voorbereiding.</summary>
    Preparing,

    /// <summary>Voorgelegd: waits for the director.</summary>
    Submitted,

    /// <summary>Vastgesteld.</summary>
    Approved,

    /// <summary>Afgesloten.</summary>
    Closed,
}

/// <summary>The position in which somebody approves an annual plan; the name of the person is not kept.</summary>
public enum ApproverPosition
{
    /// <summary>Directeur-bestuurder.</summary>
    Director,

    /// <summary>Voorzitter.</summary>
    Chair,

    /// <summary>Gemachtigde.</summary>
    AuthorisedOfficer,
}

/// <summary>What became of a priority.</summary>
public enum PriorityOutcome
{
    /// <summary>Bereikt.</summary>
    Achieved,

    /// <summary>Deels bereikt.</summary>
    Partly,

    /// <summary>Niet bereikt.</summary>
    NotAchieved,
}

/// <summary>What a revision changes of a priority; what is null stays as it is.</summary>
/// <param name="Priority">The number of the priority, from 1.</param>
/// <param name="Title">Its other title, in 1 to 200 characters.</param>
/// <param name="Hours">Other hours of work in the year, 0 or more.</param>
/// <param name="Euros">Other euros in the year, 0 or more.</param>
public sealed record PriorityChange(
    [property: Range(1, 20)] int Priority,
    [property: Length(1, 200)] string? Title = null,
    [property: Range(0, 1_000_000)] int? Hours = null,
    [property: Money, Range(0, 100_000_000)] decimal? Euros = null);

using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Plans;

/// <summary>What a node of a policy plan is.</summary>
public enum PlanNodeKind
{
    /// <summary>Ambitie: one of the main lines.</summary>
    Ambition,

    /// <summary>Opgave: what an ambition asks the network to bring about in society.</summary>
    Task,

    /// <summary>What the network does for an ambition ("dit doet het netwerk door").</summary>
    Action,
}

/// <summary>How far a policy plan has come.</summary>
public enum PolicyPlanStatus
{
    /// <summary>Being written; nodes can be added.</summary>
    Draft,

    /// <summary>Adopted by the network; changed only by decision.</summary>
    Adopted,

    /// <summary>Its period is over, or a successor took its place.</summary>
    Closed,
}

/// <summary>A node to add to a policy plan.</summary>
/// <param name="Code">Its code within the plan, in kebab-case; never given to another node.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">The code of the ambition it belongs to; null for an ambition.</param>
/// <param name="Title">Its title in Dutch, as the plan has it in short.</param>
/// <param name="EnglishName">A short English name.</param>
public sealed record PlanNodeTerms(
    [property: Code] string Code, PlanNodeKind Kind, [property: Code] string? Parent, [property: Length(1, 200)] string Title,
    [property: Length(1, 100)] string EnglishName);

/// <summary>A node of a policy plan, and from when until when it holds.</summary>
/// <param name="Code">Its code within the plan.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">The code of its ambition; null for an ambition.</param>
/// <param name="Title">Its title.</param>
/// <param name="EnglishName">Its short English name.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="Until">The first day it no longer holds, by amendment; null while it holds.</param>
public sealed record PlanNodeState(string Code, PlanNodeKind Kind, string? Parent, string Title, string EnglishName, DateOnly From, DateOnly? Until)
{
    /// <summary>The times between when it did not hold: an amendment had ended it, and was withdrawn.</summary>
    public ImmutableArray<Interruption> Interruptions { get; init; } = [];

    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(DateOnly day) =>
        From <= day && (Until is not { } until || day < until) && !Interruptions.Any(interruption => interruption.From <= day && day < interruption.Until);
}

/// <summary>A time during which something that goes on did not hold.</summary>
/// <param name="From">The first day it did not hold.</param>
/// <param name="Until">The first day it held again.</param>
public sealed record Interruption(DateOnly From, DateOnly Until);

/// <summary>That a node works towards a goal of a framework.</summary>
/// <param name="Node">The code of the node.</param>
/// <param name="FrameworkId">The framework.</param>
/// <param name="Goal">The code of the goal in it.</param>
public sealed record GoalLink(string Node, string FrameworkId, string Goal);

using System.ComponentModel.DataAnnotations;
using Samenkracht.Volunteers.People;

namespace Samenkracht.Volunteers.Tasks;

/// <summary>How far a task has come.</summary>
public enum ProfileStatus
{
    /// <summary>Begun because the library takes part in a project; its library has yet to describe it.</summary>
    Stub,

    /// <summary>Described: who may do it can be told.</summary>
    Defined,

    /// <summary>Nobody begins it any more.</summary>
    Retired,
}

/// <summary>What a task is, and what it asks of who does it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="ProfessionalOnly">Whether it is a statutory function of the library, which professionals do (cao Openbare Bibliotheken).</param>
/// <param name="NeedsScreening">Whether a valid certificate of conduct (VOG) is needed.</param>
/// <param name="Courses">The courses that are needed, by id, at most 10.</param>
/// <param name="MinimumAge">The youngest that can do it.</param>
/// <param name="PlanNodes">The nodes of a policy plan that it works on, at most 10.</param>
/// <param name="PaidAllowance">Whether an allowance is paid for it.</param>
public sealed record TaskDescription(
    [property: Length(1, 200)] string Title,
    bool ProfessionalOnly,
    bool NeedsScreening,
    [property: Length(0, 10)] IReadOnlyList<string> Courses,
    AgeClass MinimumAge,
    [property: Length(0, 10)] IReadOnlyList<string> PlanNodes,
    bool PaidAllowance)
{
    /// <summary>What is pointed to can be found.</summary>
    public static readonly Rule NodeMalformed = new("task-node-malformed", "A node is the id of a policy plan, a slash and the code of a node in it.");

    private static readonly RegularExpressionAttribute Node = new("^policy-plan-[a-z0-9-]{2,100}/[a-z0-9-]{2,60}$");

    /// <summary>Why a task cannot be described so; null when it can.</summary>
    public Decision? Refuses() =>
        PersonalNumbers.Refuses(Title) is { } personal ? personal
        : PlanNodes.Where(node => !Node.IsValid(node)).ToList() is { Count: > 0 } malformed ? NodeMalformed.With("nodes", malformed)
        : null;
}

/// <summary>That a volunteer does a task, and until when.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for no end.</param>
public sealed record Assignment(string VolunteerId, string PersonId, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}

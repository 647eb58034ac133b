using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Desks;

/// <summary>What sort of help a service point gives.</summary>
public enum ServicePointKind
{
    /// <summary>Informatiepunt Digitale Overheid: help with the digital government.</summary>
    Ido,

    /// <summary>The desk of the information guide (Informatiemakelaar), for every question of daily life.</summary>
    InformationDesk,

    /// <summary>Taalpunt: help with language and basic skills.</summary>
    LanguagePoint,
}

/// <summary>How many hours a week somebody helps at a service point, and from when.</summary>
/// <param name="From">The first day of these hours.</param>
/// <param name="WeeklyHours">Hours a week, 0 to 168.</param>
public sealed record DeskHours(DateOnly From, [property: Range(0.0, 168.0)] decimal WeeklyHours);

/// <summary>Help in the neighbourhood that a service point can point to, and how long it is there.</summary>
/// <param name="Code">Its code, unique in the social map of the service point.</param>
/// <param name="Title">What it is.</param>
/// <param name="OrganisationId">Who gives the help; null when it is no registered organisation.</param>
/// <param name="From">The first day on which it is there.</param>
/// <param name="Until">The last day on which it is there; null for open-ended.</param>
public sealed record SocialMapEntry(string Code, string Title, string? OrganisationId, DateOnly From, DateOnly? Until)
{
    /// <summary>Dates run forward.</summary>
    public static readonly Rule EndsBeforeItStarts = new("social-map-ends-before-it-starts", "An entry of the social map ends on or after the day it starts.");

    /// <summary>Whether it is there on the day.</summary>
    public bool IsThereOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}

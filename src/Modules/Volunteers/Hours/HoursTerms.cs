using Samenkracht.Common.Figures;

namespace Samenkracht.Volunteers.Hours;

/// <summary>How far an entry on an hours sheet has come.</summary>
public enum EntryStatus
{
    /// <summary>The session of a shift was held, so the hours wait to be confirmed.</summary>
    Proposed,

    /// <summary>Somebody wrote the hours down, so they wait to be confirmed.</summary>
    Logged,

    /// <summary>The hours count.</summary>
    Confirmed,

    /// <summary>The hours are in dispute; a correction decides.</summary>
    Disputed,

    /// <summary>The hours do not count.</summary>
    Withdrawn,
}

/// <summary>Who wrote hours down.</summary>
public enum LoggedBy
{
    /// <summary>The volunteer.</summary>
    Volunteer,

    /// <summary>The coordinator.</summary>
    Coordinator,
}

/// <summary>What was worked on, on one day.</summary>
/// <param name="Day">The business day.</param>
/// <param name="TaskId">The task; null when only an activity is named.</param>
/// <param name="ActivityId">The activity; null for other work.</param>
/// <param name="Session">The number of the session in the activity; null for other work.</param>
/// <param name="ShiftId">The shift from which it was proposed; null when it was written down.</param>
/// <param name="ProjectId">The network project; null for none.</param>
/// <param name="PlanNodes">The nodes of a policy plan that it counts for.</param>
public sealed record Work(DateOnly Day, string? TaskId, string? ActivityId, int? Session, string? ShiftId, string? ProjectId, IReadOnlyList<string> PlanNodes)
{
    /// <summary>What it adds to the minutes of volunteers.</summary>
    internal Figure Adds(int minutes, string volunteerId, string organisationId) =>
        new(HoursSheet.MinutesMeasure, minutes, organisationId, Day, AboutId: volunteerId, PlanNodes: PlanNodes);

    /// <summary>What other modules are told of it.</summary>
    internal Contracts.Volunteers.VolunteerHoursCounted Counted(int minutes, string organisationId) =>
        new(organisationId, ActivityId, ProjectId, PlanNodes, Day, minutes);
}

/// <summary>An entry on an hours sheet.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Work">What was worked on.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Status">How far it has come.</param>
public sealed record Entry(int Number, Work Work, int Minutes, EntryStatus Status)
{
    /// <summary>Whether it waits to be confirmed.</summary>
    public bool Waits => Status is EntryStatus.Proposed or EntryStatus.Logged;

    /// <summary>The minutes that count.</summary>
    public int Counted => Status == EntryStatus.Confirmed ? Minutes : 0;
}

/// <summary>Hours that were confirmed.</summary>
/// <param name="Number">The number of the entry.</param>
/// <param name="Work">What was worked on.</param>
/// <param name="Minutes">How long.</param>
public sealed record ConfirmedHours(int Number, Work Work, int Minutes);

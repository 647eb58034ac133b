using Samenkracht.Common.Figures;
using Samenkracht.Contracts.Programming;

namespace Samenkracht.Programming.Activities;

/// <summary>A session that took place, with all that its figures are told apart by.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Number">The number of the session in it.</param>
/// <param name="OrganisationId">The library whose session it was.</param>
/// <param name="HeldOn">The business day on which it took place.</param>
/// <param name="LocationId">Where; null for online or at a school.</param>
/// <param name="PlanNodes">The nodes of the policy plan that the activity works on.</param>
/// <param name="ProjectId">The network project that the activity is part of; null for none.</param>
public sealed record HeldSession(
    string ActivityId, int Number, string OrganisationId, DateOnly HeldOn, string? LocationId, IReadOnlyList<string> PlanNodes, string? ProjectId)
{
    /// <summary>The measure of sessions held.</summary>
    public const string Sessions = "sessions";

    /// <summary>The measure of people who came; its basis is how they were counted.</summary>
    public const string Participants = "participants";

    /// <summary>The measure of minutes of staff.</summary>
    public const string StaffMinutes = "staff-minutes";

    /// <summary>The measure of minutes of volunteers.</summary>
    public const string VolunteerMinutes = "volunteer-minutes";

    /// <summary>What it adds to a measure.</summary>
    internal Figure Adds(string measure, int amount) => new(measure, amount, OrganisationId, HeldOn, LocationId, ActivityId, PlanNodes);

    /// <summary>The people who came; each way of counting is a figure of its own, so that its share can be told.</summary>
    internal Figure Came(AttendanceWay way, int amount) =>
        Adds(Participants, amount) with { Basis = way == AttendanceWay.Counted ? "counted" : "estimated" };

    /// <summary>What other modules are told of it: only what changed, and nothing when nothing did.</summary>
    internal object[] Counted(int sessions = 0, int participants = 0, int staffMinutes = 0, int volunteerMinutes = 0) =>
        (sessions, participants, staffMinutes, volunteerMinutes) == (0, 0, 0, 0)
            ? []
            : [new ProgrammeCounted(OrganisationId, ActivityId, HeldOn, LocationId, PlanNodes, ProjectId, sessions, participants, staffMinutes, volunteerMinutes, Number)];
}

namespace Samenkracht.Contracts.Volunteers;

/// <summary>Confirmed hours of a volunteer count; a correction tells the difference, which may be negative.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="ActivityId">The activity; null for other work.</param>
/// <param name="ProjectId">The network project; null for none.</param>
/// <param name="PlanNodes">The nodes of the policy plan.</param>
/// <param name="On">The day of the work.</param>
/// <param name="Minutes">Minutes.</param>
public sealed record VolunteerHoursCounted(
    string OrganisationId, string? ActivityId, string? ProjectId, IReadOnlyList<string> PlanNodes, DateOnly On, int Minutes);

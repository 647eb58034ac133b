namespace Samenkracht.Contracts.Programming;

/// <summary>What a session brought counts; a correction tells the difference, which may be negative.</summary>
/// <param name="OrganisationId">The library whose session it was.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="HeldOn">The day of the session.</param>
/// <param name="LocationId">Where; null for online.</param>
/// <param name="PlanNodes">The nodes of the policy plan that the activity works on.</param>
/// <param name="ProjectId">The network project that it is part of; null for none.</param>
/// <param name="Sessions">Sessions held.</param>
/// <param name="Participants">People who came.</param>
/// <param name="StaffMinutes">Minutes of staff.</param>
/// <param name="VolunteerMinutes">Minutes of volunteers.</param>
/// <param name="Session">The number of the session in the activity; null when it was told before that was known.</param>
public sealed record ProgrammeCounted(
    string OrganisationId, string ActivityId, DateOnly HeldOn, string? LocationId, IReadOnlyList<string> PlanNodes, string? ProjectId,
    int Sessions, int Participants, int StaffMinutes, int VolunteerMinutes, int? Session = null);

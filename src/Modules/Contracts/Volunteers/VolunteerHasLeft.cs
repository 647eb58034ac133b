namespace Samenkracht.Contracts.Volunteers;

/// <summary>A volunteer has left the organisation.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="On">The last day.</param>
public sealed record VolunteerHasLeft(string VolunteerId, string PersonId, string OrganisationId, DateOnly On);

namespace Samenkracht.Contracts.Volunteers;

/// <summary>A volunteer who had left came back within the term; a new agreement is needed before work.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="On">Since when.</param>
public sealed record VolunteerHasReturned(string VolunteerId, string PersonId, string OrganisationId, DateOnly On);

namespace Samenkracht.Contracts.Volunteers;

/// <summary>The certificate of conduct of a volunteer is no longer valid.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="On">The first day without.</param>
public sealed record ScreeningHasExpired(string VolunteerId, string PersonId, string OrganisationId, DateOnly On);

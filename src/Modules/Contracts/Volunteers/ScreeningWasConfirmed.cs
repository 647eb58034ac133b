namespace Samenkracht.Contracts.Volunteers;

/// <summary>A valid certificate of conduct of a volunteer was seen, or a waiver was given.</summary>
/// <param name="VolunteerId">The volunteer at the organisation.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="SeenOn">Since when.</param>
/// <param name="ValidUntil">The last day; null for no end.</param>
public sealed record ScreeningWasConfirmed(string VolunteerId, string PersonId, string OrganisationId, DateOnly SeenOn, DateOnly? ValidUntil);

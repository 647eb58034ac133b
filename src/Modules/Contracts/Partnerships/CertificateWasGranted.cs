namespace Samenkracht.Contracts.Partnerships;

/// <summary>An organisation is certified (CBCT), perhaps on conditions.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, at most four years later.</param>
public sealed record CertificateWasGranted(string OrganisationId, DateOnly From, DateOnly Until);

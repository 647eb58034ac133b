namespace Samenkracht.Contracts.Partnerships;

/// <summary>An organisation is no longer certified (CBCT).</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="On">The first day without.</param>
public sealed record CertificateHasLapsed(string OrganisationId, DateOnly On);

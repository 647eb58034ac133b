namespace Samenkracht.Contracts.Volunteers;

/// <summary>A volunteer can be paid an allowance or costs.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation that pays.</param>
/// <param name="Kind">allowance or expense.</param>
/// <param name="Amount">Euro.</param>
/// <param name="On">The day of the payment.</param>
public sealed record AllowanceBecamePayable(string ClaimId, string PersonId, string OrganisationId, string Kind, decimal Amount, DateOnly On);

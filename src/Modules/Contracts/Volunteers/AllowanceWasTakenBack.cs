namespace Samenkracht.Contracts.Volunteers;

/// <summary>A claim that was approved was reversed: it is repaid, or netted in a next month.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation that paid.</param>
/// <param name="Kind">allowance or expense.</param>
/// <param name="Amount">Euro, positive.</param>
/// <param name="On">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record AllowanceWasTakenBack(
    string ClaimId, string PersonId, string OrganisationId, string Kind, decimal Amount, DateOnly On, string Reason);

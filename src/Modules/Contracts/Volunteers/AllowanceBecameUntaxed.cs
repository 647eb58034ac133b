namespace Samenkracht.Contracts.Volunteers;

/// <summary>What was taxed of the allowance of a volunteer is not taxed after all: payments were taken back, or are taxed in another case.</summary>
/// <param name="CaseId">The case that told it was taxed.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation that takes back.</param>
/// <param name="Amount">Euro that is not taxed after all, positive.</param>
/// <param name="On">Since when.</param>
public sealed record AllowanceBecameUntaxed(string CaseId, string PersonId, string OrganisationId, decimal Amount, DateOnly On);

namespace Samenkracht.Contracts.Volunteers;

/// <summary>What a volunteer was paid turned out to be over a limit: the whole allowance of the period is taxed.</summary>
/// <param name="CaseId">The case; it can be told of more than once, each time for what is taxed more.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="OrganisationId">The organisation that paid last.</param>
/// <param name="Taxable">Euro that is taxed after all.</param>
/// <param name="On">The day on which it was found.</param>
public sealed record AllowanceBecameTaxable(string CaseId, string PersonId, string OrganisationId, decimal Taxable, DateOnly On);

namespace Samenkracht.Contracts.Partnerships;

/// <summary>An agreement ends by notice.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Parties">The parties, by organisation.</param>
/// <param name="YearlyContribution">Euro a year that it brought; null for none.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="On">The day of the notice.</param>
/// <param name="MunicipalityId">The municipality that is a party; null for none.</param>
/// <param name="Scope">What it is about, in codes; null or empty when nothing is named.</param>
public sealed record AgreementWasTerminated(
    string AgreementId, IReadOnlyList<string> Parties, decimal? YearlyContribution, DateOnly EndsOn, DateOnly On, string? MunicipalityId = null,
    IReadOnlyList<string>? Scope = null);

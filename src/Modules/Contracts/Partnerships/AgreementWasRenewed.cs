namespace Samenkracht.Contracts.Partnerships;

/// <summary>An agreement goes on, or binds again.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Parties">The parties, by organisation.</param>
/// <param name="Until">The new last day; null for none.</param>
/// <param name="On">Since when.</param>
public sealed record AgreementWasRenewed(string AgreementId, IReadOnlyList<string> Parties, DateOnly? Until, DateOnly On);

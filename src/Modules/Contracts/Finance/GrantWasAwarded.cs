namespace Samenkracht.Contracts.Finance;

/// <summary>A grantor has awarded a grant, with what has to be done for it.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="GranteeId">The legal entity that receives it.</param>
/// <param name="GrantorId">Who grants it.</param>
/// <param name="Amount">Euro.</param>
/// <param name="From">The first day of the work.</param>
/// <param name="Until">The last day of the work.</param>
/// <param name="Obligations">What has to be done.</param>
/// <param name="AwardedOn">The day of the decision.</param>
public sealed record GrantWasAwarded(
    string GrantId, string? ProjectId, string GranteeId, string GrantorId, decimal Amount, DateOnly From, DateOnly Until, IReadOnlyList<GrantObligation> Obligations, DateOnly AwardedOn);

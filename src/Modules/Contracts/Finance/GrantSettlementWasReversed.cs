namespace Samenkracht.Contracts.Finance;

/// <summary>An objection was upheld: the lower settlement or the reclaim no longer stands.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="On">Since when.</param>
public sealed record GrantSettlementWasReversed(string GrantId, string? ProjectId, DateOnly On);

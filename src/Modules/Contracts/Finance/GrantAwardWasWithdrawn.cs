namespace Samenkracht.Contracts.Finance;

/// <summary>An award no longer stands (Awb 4:48 to 4:50), or an objection against its loss was lost.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="On">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record GrantAwardWasWithdrawn(string GrantId, string? ProjectId, DateOnly On, string Reason);

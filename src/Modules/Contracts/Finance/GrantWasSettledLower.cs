namespace Samenkracht.Contracts.Finance;

/// <summary>A grant was settled at less than was awarded (Awb 4:46), or a part was claimed back (Awb 4:57).</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="GranteeId">The legal entity that received it.</param>
/// <param name="Awarded">Euro.</param>
/// <param name="Settled">Euro.</param>
/// <param name="On">The day of the decision.</param>
public sealed record GrantWasSettledLower(string GrantId, string? ProjectId, string GranteeId, decimal Awarded, decimal Settled, DateOnly On);

namespace Samenkracht.Contracts.Finance;

/// <summary>A grantor said no, or the applicant took the application back.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="On">Since when.</param>
public sealed record GrantApplicationWasRejected(string GrantId, string? ProjectId, DateOnly On);

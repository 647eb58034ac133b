namespace Samenkracht.Contracts.Finance;

/// <summary>An application for a grant was sent to the grantor.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="ProjectId">The network project that it pays for; null for none.</param>
/// <param name="ApplicantId">The organisation that applies.</param>
/// <param name="SubmittedOn">When it was sent.</param>
/// <param name="WorkMayNotHaveBegun">Whether the scheme grants nothing for work that began before the application.</param>
public sealed record GrantApplicationWasSubmitted(string GrantId, string? ProjectId, string ApplicantId, DateOnly SubmittedOn, bool WorkMayNotHaveBegun);

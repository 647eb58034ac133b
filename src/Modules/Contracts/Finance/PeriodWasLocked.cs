namespace Samenkracht.Contracts.Finance;

/// <summary>The books of an organisation over a period are closed: what is of that period is corrected, and no longer added to.</summary>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="On">Since when it is closed.</param>
public sealed record PeriodWasLocked(string OrganisationId, DateOnly From, DateOnly Until, DateOnly On);

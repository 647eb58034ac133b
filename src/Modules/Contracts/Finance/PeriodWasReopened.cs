namespace Samenkracht.Contracts.Finance;

/// <summary>Two people have opened a closed period again.</summary>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="On">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record PeriodWasReopened(string OrganisationId, DateOnly From, DateOnly Until, DateOnly On, string Reason);

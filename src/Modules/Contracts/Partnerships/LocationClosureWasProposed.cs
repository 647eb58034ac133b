namespace Samenkracht.Contracts.Partnerships;

/// <summary>It was proposed to close a location.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="IntendedOn">The first day on which it would no longer be open.</param>
/// <param name="ProposedOn">The day of the proposal.</param>
public sealed record LocationClosureWasProposed(string LocationId, DateOnly IntendedOn, DateOnly ProposedOn);

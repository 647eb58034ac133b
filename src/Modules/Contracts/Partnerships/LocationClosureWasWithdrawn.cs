namespace Samenkracht.Contracts.Partnerships;

/// <summary>The proposal to close a location is off the table: it stays open.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="On">The day on which the proposal was withdrawn.</param>
public sealed record LocationClosureWasWithdrawn(string LocationId, DateOnly On);

namespace Samenkracht.Contracts.Partnerships;

/// <summary>A location is closed for good.</summary>
/// <param name="LocationId">The location.</param>
/// <param name="ClosedOn">The first day on which it is no longer open.</param>
public sealed record LocationShutDown(string LocationId, DateOnly ClosedOn);

namespace Samenkracht.Contracts.Partnerships;

/// <summary>A party goes on alone; the others go on with their merger.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="PartyId">The party that left.</param>
/// <param name="Remaining">The parties that go on, by id.</param>
/// <param name="On">The day on which it left.</param>
public sealed record MergerPartyLeft(string MergerId, string PartyId, IReadOnlyList<string> Remaining, DateOnly On);

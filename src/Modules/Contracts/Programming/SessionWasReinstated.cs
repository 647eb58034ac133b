namespace Samenkracht.Contracts.Programming;

/// <summary>A cancelled session takes place after all; nothing that was released comes back by itself.</summary>
/// <param name="OrganisationId">The library whose session it is.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="Number">The number of the session in the activity.</param>
/// <param name="Day">The day of the session.</param>
/// <param name="On">Since when that is known.</param>
public sealed record SessionWasReinstated(string OrganisationId, string ActivityId, int Number, DateOnly Day, DateOnly On);

namespace Samenkracht.Contracts.Programming;

/// <summary>A planned session does not take place.</summary>
/// <param name="OrganisationId">The library whose session it is.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="Number">The number of the session in the activity.</param>
/// <param name="Day">The day of the session.</param>
/// <param name="On">Since when that is known.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionWasCancelled(string OrganisationId, string ActivityId, int Number, DateOnly Day, DateOnly On, string Reason);

namespace Samenkracht.Contracts.Partnerships;

/// <summary>Somebody who should have received a central service does not agree with its delivery.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="Number">The number of the delivery.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the dispute.</param>
public sealed record CentralServiceDeliveryDisputed(string ServiceId, int Number, string Reason, DateOnly On);

namespace Samenkracht.Contracts.Partnerships;

/// <summary>A central service was delivered.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="Number">Counts the deliveries of the service from 1.</param>
/// <param name="LibraryId">The library that it was delivered to; null when it was delivered to all subscribers together.</param>
/// <param name="Quantity">How much, 0 or more.</param>
/// <param name="Unit">In what it is counted, such as hours.</param>
/// <param name="DeliveredOn">The day of the delivery.</param>
/// <param name="ProviderId">The organisation that delivered it.</param>
/// <param name="Price">Euro for this delivery without VAT, where the price of the year says it: equal shares, by the days of the period; else null.</param>
public sealed record CentralServiceDelivered(
    string ServiceId, int Number, string? LibraryId, decimal Quantity, string Unit, DateOnly DeliveredOn, string ProviderId, decimal? Price);

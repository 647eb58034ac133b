namespace Samenkracht.Partnerships.Services;

/// <summary>A central service as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is.</param>
/// <param name="ProviderId">The organisation that delivers it.</param>
/// <param name="OwnerPosition">The position that answers for the process.</param>
/// <param name="ServiceLevel">What a subscriber may expect.</param>
/// <param name="FreesTask">The work that a subscriber no longer does itself.</param>
/// <param name="DefinedOn">The day from which it is there.</param>
/// <param name="Prices">The price of each year.</param>
/// <param name="Subscriptions">Every subscription, also those that ended.</param>
/// <param name="DeliveryCount">The number of deliveries.</param>
/// <param name="DisputedDeliveries">The numbers of the deliveries that are disputed.</param>
/// <param name="Benefits">The path of the time that it leaves libraries with.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record CentralServiceEntry(
    string Id, string Title, string Description, string ProviderId, string? OwnerPosition, string ServiceLevel, string FreesTask, DateOnly DefinedOn,
    IReadOnlyList<ServicePrice> Prices, IReadOnlyList<Subscription> Subscriptions, int DeliveryCount, IReadOnlyList<int> DisputedDeliveries,
    string Benefits, string History)
{
    internal static CentralServiceEntry Of(CentralService state) => new(
        state.Id, state.Title, state.Description, state.ProviderId, state.OwnerPosition, state.ServiceLevel, state.FreesTask, state.DefinedOn,
        [.. state.Prices.OrderBy(price => price.Year)], state.Subscriptions, state.Deliveries.Length,
        [.. state.Deliveries.Where(delivery => delivery.Disputed).Select(delivery => delivery.Number).Order()],
        $"/v1/central-services/{state.Id}/benefits", $"/v1/central-services/{state.Id}/history");
}

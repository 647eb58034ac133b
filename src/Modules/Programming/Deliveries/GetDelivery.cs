namespace Samenkracht.Programming.Deliveries;

/// <summary>GET /v1/data-deliveries/{deliveryId}, and its history.</summary>
public static class GetDeliveryEndpoint
{
    public static void Map(Api api) => api.GetOne<DataDelivery, DataDeliveryEntry>(
        "/data-deliveries/{deliveryId}", "data-deliveries.read", "a delivery of figures", DataDeliveryEntry.Of);
}

namespace Samenkracht.Programming.Deliveries;

/// <summary>Records that the values are definitive.</summary>
/// <param name="On">The day.</param>
public sealed record FinaliseDelivery(DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/finalisations.</summary>
public static class FinaliseDeliveryEndpoint
{
    /// <summary>Provisional figures become definitive a year later.</summary>
    public static readonly Rule NotProvisional = new("delivery-not-provisional", "Figures become definitive after they were published as provisional.");

    public static Decision Decide(FinaliseDelivery command, DataDelivery delivery, Asked asked) =>
        delivery.RefusesSubmitted(command.On, asked) is { } unfit ? unfit
        : delivery.Status == DeliveryStatus.Submitted ? NotProvisional
        : [new DataDeliveryFinalised(delivery.Id, DeliveryContent.HashOf(delivery.Values), command.On)];

    public static void Map(Api api) => api.Change<DataDelivery, FinaliseDelivery>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/finalisations", Right = "data-deliveries.prepare", Facts = [typeof(DataDeliveryFinalised)],
            Summary = "Finalise a delivery", Description = "The figures are definitive and stand. The differences with the provisional ones stay readable, with their reasons.",
            Example = new FinaliseDelivery(new(2025, 7, 1)),
        },
        Decide);
}

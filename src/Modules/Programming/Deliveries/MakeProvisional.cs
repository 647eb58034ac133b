namespace Samenkracht.Programming.Deliveries;

/// <summary>Records that the values were published as provisional.</summary>
/// <param name="On">The day of publication.</param>
public sealed record MakeProvisional(DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/provisional-publications.</summary>
public static class MakeProvisionalEndpoint
{
    /// <summary>Provisional figures are published once.</summary>
    public static readonly Rule PublishedBefore = new("delivery-provisional-before", "The provisional figures were published before.");

    public static Decision Decide(MakeProvisional command, DataDelivery delivery, Asked asked) =>
        delivery.RefusesSubmitted(command.On, asked) is { } unfit ? unfit
        : delivery.Status != DeliveryStatus.Submitted ? PublishedBefore
        : [new DataDeliveryMadeProvisional(delivery.Id, command.On)];

    public static void Map(Api api) => api.Change<DataDelivery, MakeProvisional>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/provisional-publications", Right = "data-deliveries.prepare", Facts = [typeof(DataDeliveryMadeProvisional)],
            Summary = "Record the provisional publication", Description = "The recipient, or CBS for it, published the figures as provisional; what changes from now on is explained.",
            Example = new MakeProvisional(new(2024, 7, 1)),
        },
        Decide);
}

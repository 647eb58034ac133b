namespace Samenkracht.Programming.Deliveries;

/// <summary>Records that the recipient asks about a value.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Category">What it wonders.</param>
/// <param name="On">The day.</param>
public sealed record ReceiveQuery([property: Code] string Code, DeliveryQueryCategory Category, DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/queries.</summary>
public static class ReceiveQueryEndpoint
{
    public static Decision Decide(ReceiveQuery command, DataDelivery delivery, Asked asked) =>
        delivery.QuestionOf(command.Code) is null ? DataDelivery.QuestionUnknown
        : delivery.RefusesSubmitted(command.On, asked) is { } unfit ? unfit
        : [new DeliveryQueryReceived(delivery.Id, command.Code, command.Category, command.On)];

    public static void Map(Api api) => api.Change<DataDelivery, ReceiveQuery>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/queries", Right = "data-deliveries.prepare", Facts = [typeof(DeliveryQueryReceived)],
            Summary = "Record a query of the recipient", Description = "The query stays open until the value is corrected.",
            Example = new ReceiveQuery("bezoeken", DeliveryQueryCategory.UnexpectedChange, new(2024, 5, 2)),
        },
        Decide);
}

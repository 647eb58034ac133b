using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Programming.Deliveries;

/// <summary>Answers a question by hand.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">Why it does not come from facts.</param>
/// <param name="On">The day.</param>
public sealed record OverrideValue(
    [property: Code] string Code, [property: Range(-1_000_000_000, 1_000_000_000)] decimal Value, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/overrides.</summary>
public static class OverrideValueEndpoint
{
    public static Decision Decide(OverrideValue command, DataDelivery delivery, Asked asked) =>
        delivery.QuestionOf(command.Code) is null ? DataDelivery.QuestionUnknown
        : delivery.RefusesDraft(command.On, asked) is { } unfit ? unfit
        : [new DeliveryValueOverridden(delivery.Id, command.Code, delivery.ValueOf(command.Code)?.Value, command.Value, command.Reason, command.On)];

    public static void Map(Api api) => api.Change<DataDelivery, OverrideValue>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/overrides", Right = "data-deliveries.prepare", Facts = [typeof(DeliveryValueOverridden)],
            Summary = "Answer a question by hand", Description = "For what no fact says, or says wrongly. The reason stands where the lineage would.",
            Example = new OverrideValue("toelichting-collectie", 12m, "Geteld tijdens de inventarisatie", new(2024, 3, 5)),
        },
        Decide);
}

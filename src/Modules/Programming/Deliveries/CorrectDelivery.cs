using System.ComponentModel.DataAnnotations;
using Marten;

namespace Samenkracht.Programming.Deliveries;

/// <summary>Corrects a value of a submitted delivery.</summary>
/// <param name="Code">The code of the question.</param>
/// <param name="Value">The value that is right.</param>
/// <param name="Reason">Why the submitted one was not.</param>
/// <param name="On">The day.</param>
public sealed record CorrectDelivery(
    [property: Code] string Code, [property: Range(-1_000_000_000, 1_000_000_000)] decimal Value, [property: Length(1, 500)] string Reason, DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/corrections.</summary>
public static class CorrectDeliveryEndpoint
{
    public static Decision Decide(CorrectDelivery command, DataDelivery delivery, DeliverySources sources, Asked asked)
    {
        if (delivery.QuestionOf(command.Code) is not { } question) return DataDelivery.QuestionUnknown;
        if (delivery.RefusesSubmitted(command.On, asked) is { } unfit) return unfit;

        // A value that the facts say now has them as its lineage.
        var before = delivery.ValueOf(command.Code)!;
        var lineage = sources.ValueOf(question) is { } known && known.Value == command.Value ? known.Lineage : null;
        var values = DeliveryContent.With(delivery.Values, [new(command.Code, command.Value, lineage, command.Reason)]);
        return before.Value == command.Value && before.Lineage?.Basis == lineage?.Basis
            ? []
            : Decision.Of([new DataDeliveryCorrected(
                    delivery.Id, command.Code, before.Value, command.Value, lineage, DeliveryContent.HashOf(values), command.Reason, command.On)])
                .Telling(delivery.Tell(values, true, command.On));
    }

    private static async Task<object> LookAsync(CorrectDelivery command, DataDelivery delivery, IQuerySession session, CancellationToken ct) =>
        await DeliverySources.OfAsync(session, delivery, [delivery.QuestionOf(command.Code)?.Measure], ct);

    public static void Map(Api api) => api.Change<DataDelivery, CorrectDelivery>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/corrections", Right = "data-deliveries.submit", Facts = [typeof(DataDeliveryCorrected)],
            Summary = "Correct a submitted value",
            Description = "Until the delivery is definitive. The reason explains the difference between the provisional and the definitive figure.",
            Example = new CorrectDelivery("bezoeken", 8_650m, "Schatting vervangen door tellingen", new(2024, 9, 2)),
        },
        (command, delivery, asked) => Decide(command, delivery, asked.Look<DeliverySources>(), asked),
        look: LookAsync);
}

using Marten;

namespace Samenkracht.Programming.Deliveries;

/// <summary>Answers questions from the facts of the year.</summary>
/// <param name="On">The day.</param>
public sealed record FillFromEvents(DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/fillings.</summary>
public static class FillFromEventsEndpoint
{
    /// <summary>Nothing is filled in without a fact.</summary>
    public static readonly Rule NothingKnown = new("delivery-nothing-known", "There are no figures of the year for any question of the delivery.");

    public static Decision Decide(FillFromEvents command, DataDelivery delivery, DeliverySources sources, Asked asked)
    {
        var values = delivery.Questions.Select(sources.ValueOf).OfType<DeliveryValue>().ToList();
        return delivery.RefusesDraft(command.On, asked) is { } unfit ? unfit
            : values.Count == 0 ? NothingKnown
            : [new DataDeliveryFilled(delivery.Id, values, command.On)];
    }

    private static async Task<object> LookAsync(FillFromEvents command, DataDelivery delivery, IQuerySession session, CancellationToken ct) =>
        await DeliverySources.OfAsync(session, delivery, delivery.Questions.Select(question => question.Measure), ct);

    public static void Map(Api api) => api.Change<DataDelivery, FillFromEvents>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/fillings", Right = "data-deliveries.prepare", Facts = [typeof(DataDeliveryFilled)],
            Summary = "Fill a delivery from the facts",
            Description = "Each question with a measure gets the figure of the year, with the number of facts behind it, the place in the log and how it was obtained. "
                + "Can be repeated while it is a draft; what was answered by hand stays.",
            Example = new FillFromEvents(new(2024, 3, 4)),
        },
        (command, delivery, asked) => Decide(command, delivery, asked.Look<DeliverySources>(), asked),
        look: LookAsync);
}

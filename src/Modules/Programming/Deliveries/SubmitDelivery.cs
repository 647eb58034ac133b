namespace Samenkracht.Programming.Deliveries;

/// <summary>Sends a delivery to its recipient.</summary>
/// <param name="On">The day.</param>
public sealed record SubmitDelivery(DateOnly On);

/// <summary>POST /v1/data-deliveries/{deliveryId}/submissions.</summary>
public static class SubmitDeliveryEndpoint
{
    /// <summary>A value that nobody can trace is no figure.</summary>
    public static readonly Rule ValueMissing = new("delivery-value-missing", "Every question needs a value that comes from facts, or one by hand with a reason.");

    /// <summary>The duty is about the past calendar year.</summary>
    public static readonly Rule YearNotOver = new("delivery-year-not-over", "A delivery is submitted after its year is over.");

    public static Decision Decide(SubmitDelivery command, DataDelivery delivery, Asked asked) =>
        delivery.RefusesDraft(command.On, asked) is { } unfit ? unfit
        : command.On.Year <= delivery.Year ? YearNotOver
        : delivery.Questions.Where(question => delivery.ValueOf(question.Code) is null).Select(question => question.Code).ToList() is { Count: > 0 } missing
            ? ValueMissing.With("missing", missing)
        : Decision.Of([new DataDeliverySubmitted(delivery.Id, DeliveryContent.HashOf(delivery.Values), command.On)])
            .Telling(delivery.Tell(delivery.Values, false, command.On));

    public static void Map(Api api) => api.Change<DataDelivery, SubmitDelivery>(
        new()
        {
            Path = "/data-deliveries/{deliveryId}/submissions", Right = "data-deliveries.submit", Facts = [typeof(DataDeliverySubmitted)],
            Summary = "Submit a delivery",
            Description = "The director sends the figures. A hash of the values is kept, so that what was sent can be told from what was changed.",
            Example = new SubmitDelivery(new(2024, 4, 15)),
        },
        Decide);
}

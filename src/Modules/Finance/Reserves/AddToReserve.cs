using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Reserves;

/// <summary>Adds to a reserve.</summary>
/// <param name="Amount">Euro, more than 0.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record AddToReserve(
    [property: Money, Range(0.01, 100_000_000)] decimal Amount, [property: Length(1, 60)] string DecisionNumber, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/reserves/{reserveId}/additions.</summary>
public static class AddToReserveEndpoint
{
    public static Decision Decide(AddToReserve command, Reserve reserve, Asked asked) =>
        reserve.Refuses(command.On, asked) is { } refusal ? refusal
        : Decision.Of([new ReserveAddedTo(reserve.Id, reserve.HolderId, command.Amount, command.DecisionNumber, command.On, command.Reason)])
            .Telling(reserve.Entry(command.Amount, command.On, $"Dotatie {reserve.Name}"));

    public static void Map(Api api) => api.Change<Reserve, AddToReserve>(
        new()
        {
            Path = "/reserves/{reserveId}/additions", Right = "reserves.change", Facts = [typeof(ReserveAddedTo)],
            Summary = "Add to a reserve", Description = "Adds a part of the result to a reserve, and posts it in the books.",
            Example = new AddToReserve(12_000m, "2025-06", new(2025, 5, 12), "Resultaat van 2024"),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Reserves;

/// <summary>Ends a reserve.</summary>
/// <param name="ConsentOn">The day on which the giver of a fund consented; null for what is no fund.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleaseReserve(DateOnly? ConsentOn, [property: Length(1, 60)] string DecisionNumber, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/reserves/{reserveId}/releases.</summary>
public static class ReleaseReserveEndpoint
{
    /// <summary>Who gave it says when it is no longer for its goal.</summary>
    public static readonly Rule ConsentOfGiver = new("reserve-consent-of-giver", "A designated fund is released after the consent of who gave it.");

    public static Decision Decide(ReleaseReserve command, Reserve reserve, Asked asked)
    {
        if (reserve.Refuses(command.On, asked) is { } refusal) return refusal;
        if (reserve.Kind == ReserveKind.DesignatedFund && !(command.ConsentOn <= command.On)) return ConsentOfGiver;

        var released = new ReserveReleased(reserve.Id, reserve.HolderId, reserve.Balance, command.ConsentOn, command.DecisionNumber, command.On, command.Reason);
        return reserve.Balance == 0 ? [released] : Decision.Of([released]).Telling(reserve.Entry(-reserve.Balance, command.On, $"Vrijval {reserve.Name}"));
    }

    public static void Map(Api api) => api.Change<Reserve, ReleaseReserve>(
        new()
        {
            Path = "/reserves/{reserveId}/releases", Right = "reserves.decide", Facts = [typeof(ReserveReleased)],
            Summary = "Release a reserve", Description = "Ends a reserve: what is left goes to the result and is posted in the books. A fund needs the consent of who gave it.",
            Example = new ReleaseReserve(new(2025, 11, 3), "2025-18", new(2025, 12, 1), "Het programma is voltooid"),
        },
        Decide);
}

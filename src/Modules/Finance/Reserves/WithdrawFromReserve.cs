using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Reserves;

/// <summary>Takes from a reserve.</summary>
/// <param name="Amount">Euro, more than 0.</param>
/// <param name="Goal">What it is spent on, in kebab-case; for a fund exactly its goal.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawFromReserve(
    [property: Money, Range(0.01, 100_000_000)] decimal Amount, [property: Code] string? Goal, [property: Length(1, 60)] string DecisionNumber, DateOnly On,
    [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/reserves/{reserveId}/withdrawals.</summary>
public static class WithdrawFromReserveEndpoint
{
    /// <summary>Who gave decided what it is for (RJ 640).</summary>
    public static readonly Rule ForItsGoal = new("reserve-fund-for-its-goal", "A designated fund is spent on its own goal only.");

    /// <summary>Nothing is taken that is not there.</summary>
    public static readonly Rule BelowZero = new("reserve-below-zero", "A reserve cannot fall below zero.");

    public static Decision Decide(WithdrawFromReserve command, Reserve reserve, Asked asked) =>
        reserve.Refuses(command.On, asked) is { } refusal ? refusal
        : reserve.Kind == ReserveKind.DesignatedFund && command.Goal != reserve.Goal ? ForItsGoal
        : command.Amount > reserve.Balance ? BelowZero.With("balance", reserve.Balance)
        : Decision.Of([new ReserveWithdrawnFrom(reserve.Id, reserve.HolderId, command.Amount, command.Goal, command.DecisionNumber, command.On, command.Reason)])
            .Telling(reserve.Entry(-command.Amount, command.On, $"Onttrekking {reserve.Name}"));

    public static void Map(Api api) => api.Change<Reserve, WithdrawFromReserve>(
        new()
        {
            Path = "/reserves/{reserveId}/withdrawals", Right = "reserves.change", Facts = [typeof(ReserveWithdrawnFrom)],
            Summary = "Withdraw from a reserve", Description = "Takes from a reserve into the result, and posts it in the books. A designated fund is spent on its own goal only.",
            Example = new WithdrawFromReserve(2_500m, "jeugd-lezen", "2025-11", new(2025, 9, 1), "Leesprogramma voor brugklassen"),
        },
        Decide);
}

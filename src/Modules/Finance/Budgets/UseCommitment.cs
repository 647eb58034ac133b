using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Budgets;

/// <summary>Records that money of a commitment was spent.</summary>
/// <param name="Number">The number of the commitment.</param>
/// <param name="Amount">Euro; negative for a credit note.</param>
/// <param name="DocumentId">The id of the invoice or the entry.</param>
/// <param name="On">The day.</param>
public sealed record UseCommitment(
    [property: Range(1, 100_000)] int Number, [property: Money, Range(-100_000_000, 100_000_000)] decimal Amount, [property: Length(2, 120)] string DocumentId, DateOnly On);

/// <summary>POST /v1/budgets/{budgetId}/commitment-uses.</summary>
public static class UseCommitmentEndpoint
{
    /// <summary>Frozen money waits.</summary>
    public static readonly Rule Frozen = new("commitment-frozen", "This commitment is frozen.");

    /// <summary>More than was bound is bound first.</summary>
    public static readonly Rule UsedUp = new("commitment-used-up", "A commitment cannot be used for more than it binds, nor for less than nothing.");

    public static Decision Decide(UseCommitment command, Budget budget, Asked asked) =>
        budget.RefusesSpending(command.On, asked) is { } refusal ? refusal
        : budget.Standing(command.Number) is not { } commitment ? Budget.CommitmentUnknown
        : commitment.FrozenFor is not null ? Frozen
        : command.Amount > commitment.Open || commitment.Used + command.Amount < 0 ? UsedUp
        : [new CommitmentUsed(budget.Id, command.Number, command.Amount, command.DocumentId, Budget.Later(command.On, commitment.On))];

    public static void Map(Api api) => api.Change<Budget, UseCommitment>(
        new()
        {
            Path = "/budgets/{budgetId}/commitment-uses", Right = "budgets.spend", Facts = [typeof(CommitmentUsed)],
            Summary = "Use a commitment", Description = "Records that an invoice or entry spends a part of what was bound; a credit note gives it back.",
            Example = new UseCommitment(1, 450m, "purchase-invoice-2025-0017", new(2025, 2, 20)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Budgets;

/// <summary>Lets commitments go on.</summary>
/// <param name="Numbers">The numbers of the commitments.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record UnfreezeCommitments([property: Length(1, 500)] IReadOnlyList<int> Numbers, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/budgets/{budgetId}/commitment-unfreezes.</summary>
public static class UnfreezeCommitmentsEndpoint
{
    public static Decision Decide(UnfreezeCommitments command, Budget budget, Asked asked) =>
        budget.RefusesSpending(command.On, asked) is { } refusal ? refusal
        : command.Numbers.Any(number => budget.Standing(number) is null) ? Budget.CommitmentUnknown
        : command.Numbers.Where(number => budget.Standing(number)!.FrozenFor is not null).Distinct().ToList() is not { Count: > 0 } numbers ? []
        : [new CommitmentsUnfrozen(budget.Id, numbers, null, Budget.Later(command.On, numbers.Max(number => budget.Standing(number)!.Since)), command.Reason)];

    public static void Map(Api api) => api.Change<Budget, UnfreezeCommitments>(
        new()
        {
            Path = "/budgets/{budgetId}/commitment-unfreezes", Right = "budgets.spend", Facts = [typeof(CommitmentsUnfrozen)],
            Summary = "Unfreeze commitments", Description = "The commitments can be used again.",
            Example = new UnfreezeCommitments([1, 2], new(2025, 4, 7), "De gemeente heeft besloten"),
        },
        Decide);
}

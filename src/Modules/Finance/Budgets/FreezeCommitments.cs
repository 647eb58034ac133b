using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Budgets;

/// <summary>Lets commitments wait.</summary>
/// <param name="Numbers">The numbers of the commitments.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record FreezeCommitments([property: Length(1, 500)] IReadOnlyList<int> Numbers, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/budgets/{budgetId}/commitment-freezes.</summary>
public static class FreezeCommitmentsEndpoint
{
    public static Decision Decide(FreezeCommitments command, Budget budget, Asked asked) =>
        budget.RefusesSpending(command.On, asked) is { } refusal ? refusal
        : command.Numbers.Any(number => budget.Standing(number) is null) ? Budget.CommitmentUnknown
        : command.Numbers.Where(number => budget.Standing(number)!.FrozenFor is null).Distinct().ToList() is not { Count: > 0 } numbers ? []
        : [new CommitmentsFrozen(budget.Id, numbers, null, Budget.Later(command.On, numbers.Max(number => budget.Standing(number)!.Since)), command.Reason)];

    public static void Map(Api api) => api.Change<Budget, FreezeCommitments>(
        new()
        {
            Path = "/budgets/{budgetId}/commitment-freezes", Right = "budgets.spend", Facts = [typeof(CommitmentsFrozen)],
            Summary = "Freeze commitments", Description = "Nothing is spent on these commitments until somebody unfreezes them. A network project that stops freezes its own.",
            Example = new FreezeCommitments([1, 2], new(2025, 3, 3), "In afwachting van het besluit van de gemeente"),
        },
        Decide);
}

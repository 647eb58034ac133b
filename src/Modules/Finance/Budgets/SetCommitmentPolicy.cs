using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Budgets;

/// <summary>Sets how far above a line commitments may go.</summary>
/// <param name="MostPercent">The highest part of a line that may be bound, 100 to 200 percent of its amount.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
public sealed record SetCommitmentPolicy([property: Range(100, 200)] decimal MostPercent, DateOnly From, [property: Length(1, 60)] string DecisionNumber);

/// <summary>POST /v1/budgets/{budgetId}/commitment-policies.</summary>
public static class SetCommitmentPolicyEndpoint
{
    public static Decision Decide(SetCommitmentPolicy command, Budget budget, Asked asked) =>
        command.From < budget.DraftedOn ? Budget.BeforeDraft : [new CommitmentPolicySet(budget.Id, command.MostPercent, command.From, command.DecisionNumber)];

    public static void Map(Api api) => api.Change<Budget, SetCommitmentPolicy>(
        new()
        {
            Path = "/budgets/{budgetId}/commitment-policies", Right = "budgets.approve", Facts = [typeof(CommitmentPolicySet)],
            Summary = "Set how much may be bound", Description = "From a day on, commitments on a line are refused above this part of its amount. Warnings begin at 80 and 100 percent.",
            Example = new SetCommitmentPolicy(110m, new(2025, 7, 1), "2025-09"),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Budgets;

/// <summary>Changes an adopted budget.</summary>
/// <param name="Lines">The lines that change or are new; the others stay.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Reason">Why.</param>
public sealed record AmendBudget(
    [property: Length(1, 500)] IReadOnlyList<BudgetLine> Lines, [property: Length(1, 60)] string DecisionNumber, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/budgets/{budgetId}/amendments.</summary>
public static class AmendBudgetEndpoint
{
    /// <summary>Changes follow what they change.</summary>
    public static readonly Rule BeforeApproval = new("budget-amended-before-adoption", "An amendment cannot precede the adoption of the budget.");

    public static Decision Decide(AmendBudget command, Budget budget, Asked asked) =>
        budget.RefusesSpending(command.On, asked) is { } refusal ? refusal
        : command.On < budget.ApprovedOn ? BeforeApproval
        : command.Lines.DistinctBy(line => line.Code).Count() < command.Lines.Count ? Budget.LineTwice
        : [new BudgetAmended(budget.Id, budget.Amendments + 1, command.Lines, command.DecisionNumber, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Budget, AmendBudget>(
        new()
        {
            Path = "/budgets/{budgetId}/amendments", Right = "budgets.approve", Facts = [typeof(BudgetAmended)],
            Summary = "Amend a budget", Description = "Changes or adds lines of an adopted budget by a numbered decision (begrotingswijziging).",
            Example = new AmendBudget([new("activiteiten", "4600", "Activiteiten", 72_000m, Dimensions.None)], "2025-04", new(2025, 3, 3), "Extra taalcafés"),
        },
        Decide);
}

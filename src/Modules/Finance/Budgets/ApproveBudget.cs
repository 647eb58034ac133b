using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Finance.Budgets;

/// <summary>Adopts a budget.</summary>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="On">The day of the decision.</param>
public sealed record ApproveBudget([property: Length(1, 60)] string DecisionNumber, DateOnly On);

/// <summary>POST /v1/budgets/{budgetId}/approvals.</summary>
public static class ApproveBudgetEndpoint
{
    /// <summary>Two people look at it.</summary>
    public static readonly Rule BySomebodyElse = new("budget-approved-by-another", "A budget is adopted by somebody else than who drafted it.");

    /// <summary>A scenario is there to choose from.</summary>
    public static readonly Rule IsScenario = new("budget-is-scenario", "A scenario is compared with the budget and not adopted.");

    public static Decision Decide(ApproveBudget command, Budget budget, Asked asked) =>
        budget.Scenario is not null ? IsScenario
        : budget.ApprovedOn is not null ? Budget.NotADraft
        : budget.DraftedBy == asked.By.Subject ? BySomebodyElse
        : budget.Refuses(command.On, asked) is { } refusal ? refusal
        : [new BudgetApproved(budget.Id, budget.HolderId, budget.Year, command.DecisionNumber, command.On)];

    public static void Map(Api api) => api.Change<Budget, ApproveBudget>(
        new()
        {
            Path = "/budgets/{budgetId}/approvals", Right = "budgets.approve", Facts = [typeof(BudgetApproved)],
            Summary = "Adopt a budget", Description = "The director adopts the budget that somebody else drafted; from then on money can be bound on its lines.",
            Example = new ApproveBudget("2024-31", new(2024, 12, 2)),
        },
        Decide);
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Budgets;

/// <summary>Gives a draft or a scenario other lines.</summary>
/// <param name="Lines">All lines, in the place of the present ones.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviseBudget([property: Length(1, 500)] IReadOnlyList<BudgetLine> Lines, DateOnly On, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/budgets/{budgetId}/revisions.</summary>
public static class ReviseBudgetEndpoint
{
    public static Decision Decide(ReviseBudget command, Budget budget, Asked asked) =>
        budget.ApprovedOn is not null ? Budget.NotADraft
        : budget.Refuses(command.On, asked) is { } refusal ? refusal
        : command.Lines.DistinctBy(line => line.Code).Count() < command.Lines.Count ? Budget.LineTwice
        : [new BudgetRevised(budget.Id, command.Lines, asked.By.Subject, command.On, command.Reason)];

    public static void Map(Api api) => api.Change<Budget, ReviseBudget>(
        new()
        {
            Path = "/budgets/{budgetId}/revisions", Right = "budgets.change", Facts = [typeof(BudgetRevised)],
            Summary = "Revise a draft budget", Description = "Replaces the lines of a draft or a scenario. What was adopted is amended.",
            Example = new ReviseBudget([new("activiteiten", "4600", "Activiteiten", 55_000m, Dimensions.None)], new(2024, 10, 15), "Minder subsidie dan verwacht"),
        },
        Decide);
}

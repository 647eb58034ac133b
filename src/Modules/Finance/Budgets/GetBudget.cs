namespace Samenkracht.Finance.Budgets;

/// <summary>GET /v1/budgets/{budgetId} and its history.</summary>
public static class GetBudgetEndpoint
{
    public static void Map(Api api) => api.GetOne<Budget, BudgetEntry>("/budgets/{budgetId}", "budgets.read", "a budget", BudgetEntry.Of);
}

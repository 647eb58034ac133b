using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Budgets;

/// <summary>Two budgets side by side.</summary>
/// <param name="BudgetId">The one.</param>
/// <param name="WithBudgetId">The other.</param>
/// <param name="Result">Income less costs of the one, in euro.</param>
/// <param name="WithResult">Income less costs of the other, in euro.</param>
/// <param name="Rows">The accounts.</param>
public sealed record BudgetComparison(string BudgetId, string WithBudgetId, decimal Result, decimal WithResult, IReadOnlyList<ComparisonRow> Rows);

/// <summary>An account in two budgets.</summary>
/// <param name="Account">The account.</param>
/// <param name="Amount">Euro in the one.</param>
/// <param name="WithAmount">Euro in the other.</param>
/// <param name="Difference">The one less the other.</param>
public sealed record ComparisonRow(string Account, decimal Amount, decimal WithAmount, decimal Difference);

/// <summary>GET /v1/budgets/{budgetId}/comparison.</summary>
public static class GetComparisonEndpoint
{
    /// <summary>Lays one budget beside another.</summary>
    public static BudgetComparison Compare(Budget one, Budget other) => new(
        one.Id, other.Id, ResultOf(one), ResultOf(other),
        [.. one.Lines.Concat(other.Lines).Select(line => line.Account).Distinct().Order(StringComparer.Ordinal).Select(account => Row(account, AmountOn(one, account), AmountOn(other, account)))]);

    private static ComparisonRow Row(string account, decimal one, decimal other) => new(account, one, other, one - other);

    private static decimal AmountOn(Budget budget, string account) => budget.Lines.Where(line => line.Account == account).Sum(line => line.Amount);

    private static decimal ResultOf(Budget budget) => budget.Lines.Sum(line => line.IsIncome ? line.Amount : -line.Amount);

    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/budgets/{budgetId}/comparison", Kind = OperationKind.Read, Right = "budgets.read", Answer = typeof(BudgetComparison),
            Summary = "Compare two budgets", Description = "A scenario beside the adopted budget, or one year beside another, account by account.",
            Query = [new("with", "The other budget, by id; the adopted one of the same organisation and year when absent.")],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var ct = request.Http.RequestAborted;
        if (await request.Session.LoadAsync<Budget>(request.PathStream, ct) is not { } one || !request.Caller.MayKnow(one)) return Problems.Unknown();
        var with = request.Query.Text("with") ?? DraftBudgetEndpoint.IdOf(one.OrganisationId, one.Year, null);
        return await request.Session.LoadAsync<Budget>(with, ct) is { } other && request.Caller.MayKnow(other)
            ? ReadRequest.Answer(Compare(one, other))
            : Problems.Unknown();
    }
}

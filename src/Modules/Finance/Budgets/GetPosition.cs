using Microsoft.AspNetCore.Http;

namespace Samenkracht.Finance.Budgets;

/// <summary>GET /v1/budgets/{budgetId}/position.</summary>
public static class GetPositionEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/budgets/{budgetId}/position", Kind = OperationKind.Read, Right = "budgets.read", Answer = typeof(BudgetPosition),
            Summary = "Read where a budget stands",
            Description = "What was budgeted, is committed and was realised, on a day as known at an instant. Realised is what the books of the organisation that made the "
                + "budget say; a successor reads the budgets of its predecessors each by themselves.",
            Query =
            [
                new("by", "account (when absent), project, activity, grant, location or planNode.", Values: Names.Of<PositionBy>()),
                new("on", "The day; today when absent.", "date"), OneThing.Moments[1],
            ],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var ct = request.Http.RequestAborted;
        if (await request.History.FindAsync(typeof(Budget), request.PathStream, ct) is not { State: Budget now } || !request.Caller.MayKnow(now)) return Problems.Unknown();

        var (by, on) = (Names.Parse<PositionBy>(request.Query.Text("by")) ?? PositionBy.Account, request.Query.Date("on") ?? request.ValidOn);
        var then = await request.History.AsOfAsync<Budget>([now.Id], on, request.KnownAt, ct);
        if (then.GetValueOrDefault(now.Id) is not { } budget) return Problems.Unknown();

        var (first, last) = (new DateOnly(budget.Year, 1, 1), new DateOnly(budget.Year, 12, 31));
        var column = by == PositionBy.PlanNode ? "account" : by.ToString().ToLowerInvariant();
        var booked = await LedgerSums.OfPeriodAsync(request.Session, budget.OrganisationId, first, on < last ? on : last, request.KnownAt, column, ct);
        return ReadRequest.Answer(new BudgetPosition(budget.Id, by, on, request.KnowledgeAt, PositionRow.Of(budget, by, booked), BudgetEntry.Of(budget).InnovationShare));
    }
}

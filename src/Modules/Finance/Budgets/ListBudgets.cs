using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Budgets;

/// <summary>GET /v1/budgets.</summary>
public static class ListBudgetsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/budgets", Kind = OperationKind.List, Right = "budgets.read", Answer = typeof(Page<BudgetEntry>),
            Summary = "List budgets", Description = "Budgets and scenarios, by holder, year, study, whether they were adopted, and whether somebody has to look at them.",
            Query =
            [
                new("organisation", "Only those that this organisation holds, by id."),
                new("year", "Only of this year.", "integer"),
                new("study", "Only scenarios of this study, by id."),
                new("scenario", "true for scenarios only, false for budgets only.", Values: ["true", "false"]),
                new("attention", "true for those that wait for an amendment or for money to be bound again.", Values: ["true"]),
                .. Paging.Keys,
            ],
        },
        ReadAsync);

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<Budget>().AsQueryable();
        var own = request.Caller.Organisation ?? "";
        if (request.Caller.Reach == Reach.Own) query = query.Where(budget => budget.HolderId == own);
        if (request.Query.Text("organisation") is { } organisation) query = query.Where(budget => budget.HolderId == organisation);
        if (request.Query.Number("year") is { } year) query = query.Where(budget => budget.Year == year);
        if (request.Query.Text("study") is { } study) query = query.Where(budget => budget.StudyId == study);
        if (request.Query.Text("scenario") is "true") query = query.Where(budget => budget.Scenario != null);
        if (request.Query.Text("scenario") is "false") query = query.Where(budget => budget.Scenario == null);
        if (request.Query.Text("attention") is not null) query = query.Where(budget => budget.NeedsAmendment || budget.Commitments.Any(one => one.IsNeededAgain));
        return Paging.PageAsync(request, query, budget => budget.Id, BudgetEntry.Of);
    }
}

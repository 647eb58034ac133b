using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.AnnualPlans;

/// <summary>GET /v1/annual-plans.</summary>
public static class ListAnnualPlansEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/annual-plans", Kind = OperationKind.List, Right = "annual-plans.read", Answer = typeof(Page<AnnualPlanEntry>),
            Summary = "List annual plans",
            Description = "Annual plans by organisation, year or status, or those that wait for a new link. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("year", "Only those for this year.", "integer"),
                new("status", "Only this status.", Values: Names.Of<AnnualPlanStatus>()),
                new("needsRelink", "true for those with a priority that waits for a new link, false for those without.", Values: ["true", "false"]),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<AnnualPlan>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(plan => plan.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(plan => plan.OrganisationId == organisation);
            if (request.Query.Number("year") is { } year) query = query.Where(plan => plan.Year == year);
            if (Names.Parse<AnnualPlanStatus>(request.Query.Text("status")) is { } status) query = query.Where(plan => plan.Status == status);
            if (request.Query.Text("needsRelink") is { } text) query = text == "true" ? query.Where(plan => plan.NeedsRelink) : query.Where(plan => !plan.NeedsRelink);
            return Paging.PageAsync(request, query, plan => plan.Id, AnnualPlanEntry.Of);
        });
}

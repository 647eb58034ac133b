namespace Samenkracht.Partnerships.Plans;

/// <summary>GET /v1/policy-plans.</summary>
public static class ListPlansEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/policy-plans", Kind = OperationKind.List, Right = "policy-plans.read", Answer = typeof(Page<PolicyPlanEntry>),
            Summary = "List policy plans", Description = "Policy plans by network, by status, or that are adopted and hold on a day.",
            Query =
            [
                new("network", "Only those of this network, by id."),
                new("status", "Only this status.", Values: Names.Of<PolicyPlanStatus>()),
                new("inForceOn", "Only those that hold on this day: adopted, begun and not closed.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<PolicyPlan>().AsQueryable();
            if (request.Query.Text("network") is { } network) query = query.Where(plan => plan.NetworkId == network);
            if (Names.Parse<PolicyPlanStatus>(request.Query.Text("status")) is { } status) query = query.Where(plan => plan.Status == status);
            if (request.Query.Date("inForceOn") is { } day)
                query = query.Where(plan => plan.AdoptedOn != null && plan.From <= day && (plan.ClosedOn == null || plan.ClosedOn > day));
            return Paging.PageAsync(request, query, plan => plan.Id, PolicyPlanEntry.Of);
        });
}

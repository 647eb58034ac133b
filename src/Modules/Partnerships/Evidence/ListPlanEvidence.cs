namespace Samenkracht.Partnerships.Evidence;

/// <summary>GET /v1/plan-evidence.</summary>
public static class ListPlanEvidenceEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/plan-evidence", Kind = OperationKind.List, Right = "plan-evidence.read", Answer = typeof(Page<PlanEvidenceEntry>),
            Summary = "List evidence",
            Description = "Published results of effect measurements as evidence for nodes of the policy plan: by node, by organisation, contested or not.",
            Query =
            [
                new("planNode", "Only those about this node of a policy plan."),
                new("organisation", "Only those of this organisation, by id."),
                new("contested", "Only those that are contested, or only those that are not.", Values: ["true", "false"]),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<PlanEvidence>().AsQueryable();
            if (request.Query.Text("planNode") is { } node) query = query.Where(evidence => evidence.PlanNodes.Contains(node));
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(evidence => evidence.OrganisationId == organisation);
            if (request.Query.Text("contested") is { } asked)
            {
                var contested = asked == "true";
                query = query.Where(evidence => evidence.IsContested == contested);
            }

            return Paging.PageAsync(request, query, evidence => evidence.Id, PlanEvidenceEntry.Of);
        });
}

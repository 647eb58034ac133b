using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Cases;

/// <summary>GET /v1/knowledge-cases.</summary>
public static class ListCasesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/knowledge-cases", Kind = OperationKind.List, Right = "knowledge-cases.read", Answer = typeof(Page<CaseEntry>),
            Summary = "List cases",
            Description = "Cases by kind, owner, node of the policy plan, project, or shared since a day. Who reads for an organisation sees its own and those shared with it.",
            Query =
            [
                new("kind", "Only this kind.", Values: Names.Of<CaseKind>()),
                new("owner", "Only those of this organisation, by id."),
                new("planNode", "Only those about this node of a policy plan."),
                new("project", "Only those from this network project, by id."),
                new("sharedSince", "Only those whose audience was chosen on or after this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<KnowledgeCase>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own)
                query = query.Where(one => one.OwnerId == own || (one.WithdrawnOn == null
                    && (one.Audience == CaseAudience.Network || (one.Audience == CaseAudience.NamedOrganisations && one.AudienceIds.Contains(own)))));
            if (Names.Parse<CaseKind>(request.Query.Text("kind")) is { } kind) query = query.Where(one => one.Kind == kind);
            if (request.Query.Text("owner") is { } owner) query = query.Where(one => one.OwnerId == owner);
            if (request.Query.Text("planNode") is { } node) query = query.Where(one => one.PlanNodes.Contains(node));
            if (request.Query.Text("project") is { } project) query = query.Where(one => one.ProjectId == project);
            if (request.Query.Date("sharedSince") is { } since) query = query.Where(one => one.SharedOn >= since);
            return Paging.PageAsync(request, query, one => one.Id, CaseEntry.Of);
        });
}

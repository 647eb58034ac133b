using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Risks;

/// <summary>GET /v1/organisation-risks.</summary>
public static class ListOrganisationRisksEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/organisation-risks", Kind = OperationKind.List, Right = "organisation-risks.read", Answer = typeof(Page<OrganisationRiskEntry>),
            Summary = "List risks of organisations",
            Description = "What organisations may lose by agreements that end. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("open", "true for those that are one, false for those that are none any more.", Values: ["true", "false"]),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<OrganisationRisk>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request)) query = query.Where(risk => risk.OrganisationId == organisation);
            if (request.Query.Text("open") is { } open) query = open == "true" ? query.Where(risk => risk.ClosedOn == null) : query.Where(risk => risk.ClosedOn != null);
            return Paging.PageAsync(request, query, risk => risk.Id, OrganisationRiskEntry.Of);
        });

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}

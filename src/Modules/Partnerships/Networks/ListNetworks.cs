namespace Samenkracht.Partnerships.Networks;

/// <summary>GET /v1/networks.</summary>
public static class ListNetworksEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/networks", Kind = OperationKind.List, Right = "networks.read", Answer = typeof(Page<NetworkEntry>),
            Summary = "List networks", Description = "Networks, all or those of one support organisation.",
            Query = [new("supportOrganisation", "Only those that this organisation supports, by id."), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<Network>().AsQueryable();
            if (request.Query.Text("supportOrganisation") is { } support) query = query.Where(network => network.SupportOrganisationId == support);
            return Paging.PageAsync(request, query, network => network.Id, NetworkEntry.Of);
        });
}

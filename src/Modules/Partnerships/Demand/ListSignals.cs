namespace Samenkracht.Partnerships.Demand;

/// <summary>GET /v1/demand-signals.</summary>
public static class ListSignalsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/demand-signals", Kind = OperationKind.List, Right = "demand-signals.read", Answer = typeof(Page<DemandEntry>),
            Summary = "List signals", Description = "The signals of the network by organisation, theme or cluster, and whether it is still open what is done with them.",
            Query =
            [
                new("organisation", "Only those that this organisation received, by id."),
                new("theme", "Only this theme."),
                new("cluster", "Only this cluster."),
                new("open", "Only those that are still open, or only those that were decided.", Values: ["true", "false"]),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<DemandSignal>().AsQueryable();
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(signal => signal.OrganisationId == organisation);
            if (request.Query.Text("theme") is { } theme) query = query.Where(signal => signal.Theme == theme);
            if (request.Query.Text("cluster") is { } cluster) query = query.Where(signal => signal.Cluster == cluster);
            if (request.Query.Text("open") is { } open) query = open == "true" ? query.Where(signal => signal.DecidedOn == null) : query.Where(signal => signal.DecidedOn != null);
            return Paging.PageAsync(request, query, signal => signal.Id, DemandEntry.Of);
        });
}

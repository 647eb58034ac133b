namespace Samenkracht.Partnerships.Services;

/// <summary>GET /v1/central-services.</summary>
public static class ListCentralServicesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/central-services", Kind = OperationKind.List, Right = "central-services.read", Answer = typeof(Page<CentralServiceEntry>),
            Summary = "List central services", Description = "The catalogue of services that are organised once for all: by provider, or by a library that subscribed.",
            Query =
            [
                new("provider", "Only those that this organisation delivers, by id."),
                new("library", "Only those to which this library is or was subscribed, by id."),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<CentralService>().AsQueryable();
            if (request.Query.Text("provider") is { } provider) query = query.Where(service => service.ProviderId == provider);
            if (request.Query.Text("library") is { } library) query = query.Where(service => service.Subscriptions.Any(one => one.LibraryId == library));
            return Paging.PageAsync(request, query, service => service.Id, CentralServiceEntry.Of);
        });
}

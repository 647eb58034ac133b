namespace Samenkracht.Programming.Desks;

/// <summary>GET /v1/service-points.</summary>
public static class ListServicePointsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/service-points", Kind = OperationKind.List, Right = "service-points.read", Answer = typeof(Page<ServicePointEntry>),
            Summary = "List service points", Description = "Desks where people get help, by library, by location, by kind, or that are open on a day.",
            Query =
            [
                new("organisation", "Only those of this library, by id."),
                new("location", "Only those at this location, by id."),
                new("kind", "Only this kind.", Values: Names.Of<ServicePointKind>()),
                new("openOn", "Only those that are open on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<ServicePoint>().AsQueryable();
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(point => point.OrganisationId == organisation);
            if (request.Query.Text("location") is { } location) query = query.Where(point => point.LocationId == location);
            if (Names.Parse<ServicePointKind>(request.Query.Text("kind")) is { } kind) query = query.Where(point => point.Kind == kind);
            if (request.Query.Date("openOn") is { } day)
                query = query.Where(point => point.From <= day && (point.ClosedOn == null || point.ClosedOn > day));
            return Paging.PageAsync(request, query, point => point.Id, ServicePointEntry.Of);
        });
}

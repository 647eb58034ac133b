namespace Samenkracht.Partnerships.Locations;

/// <summary>GET /v1/locations.</summary>
public static class ListLocationsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/locations", Kind = OperationKind.List, Right = "locations.read", Answer = typeof(Page<LocationEntry>),
            Summary = "List locations", Description = "Locations by operator, by municipality, by kind, or that are open on a day.",
            Query =
            [
                new("operator", "Only those that this organisation operates, by id."),
                new("municipality", "Only those in this municipality, by id."),
                new("kind", "Only this kind.", Values: Names.Of<LocationKind>()),
                new("openOn", "Only those that are open on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Location>().AsQueryable();
            if (request.Query.Text("operator") is { } operating) query = query.Where(location => location.OperatorId == operating);
            if (request.Query.Text("municipality") is { } municipality) query = query.Where(location => location.MunicipalityId == municipality);
            if (Names.Parse<LocationKind>(request.Query.Text("kind")) is { } kind) query = query.Where(location => location.Kind == kind);
            if (request.Query.Date("openOn") is { } day)
                query = query.Where(location => location.OpenedOn <= day && (location.ClosedOn == null || location.ClosedOn > day));
            return Paging.PageAsync(request, query, location => location.Id, LocationEntry.Of);
        });
}

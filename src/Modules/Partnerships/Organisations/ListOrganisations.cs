
namespace Samenkracht.Partnerships.Organisations;

/// <summary>GET /v1/organisations.</summary>
public static class ListOrganisationsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/organisations", Kind = OperationKind.List, Right = "organisations.read", Answer = typeof(Page<OrganisationEntry>),
            Summary = "List organisations", Description = "Organisations by kind, by municipality served, or that exist on a day.",
            Query =
            [
                new("kind", "Only this kind.", Values: Names.Of<OrganisationKind>()),
                new("serviceArea", "Only those responsible for this municipality, by id."),
                new("existsOn", "Only those that exist on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Organisation>().AsQueryable();
            if (Names.Parse<OrganisationKind>(request.Query.Text("kind")) is { } kind) query = query.Where(organisation => organisation.Kind == kind);
            if (request.Query.Text("serviceArea") is { } area) query = query.Where(organisation => organisation.ServiceAreas.Contains(area));
            if (request.Query.Date("existsOn") is { } day)
                query = query.Where(organisation => organisation.RegisteredOn <= day && (organisation.EndedOn == null || organisation.EndedOn > day));
            return Paging.PageAsync(request, query, organisation => organisation.Id, OrganisationEntry.Of);
        });
}

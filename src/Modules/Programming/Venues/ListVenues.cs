using Marten;

namespace Samenkracht.Programming.Venues;

/// <summary>GET /v1/venues.</summary>
public static class ListVenuesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/venues", Kind = OperationKind.List, Right = "venues.read", Answer = typeof(Page<VenueEntry>),
            Summary = "List venues", Description = "Where sessions can take place, as programming knows the locations; those where planning is blocked show from when.",
            Query = [new("organisation", "Only those that this organisation operates, by id."), .. Paging.Keys],
        },
        async request =>
        {
            var venues = await request.Session.Query<Venue>().ToListAsync(request.Http.RequestAborted);
            var organisation = request.Query.Text("organisation");
            return await Paging.PageAsync(request, venues.Where(venue => organisation is null || venue.BelongsTo(organisation)), venue => venue.Id, VenueEntry.Of);
        });
}

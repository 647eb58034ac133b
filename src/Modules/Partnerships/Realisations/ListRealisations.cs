using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Realisations;

/// <summary>GET /v1/realisations.</summary>
public static class ListRealisationsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/realisations", Kind = OperationKind.List, Right = "realisations.read", Answer = typeof(Page<RealisationEntry>),
            Summary = "List what libraries brought about",
            Description = "Sessions, participants and minutes as counted, by organisation or year. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("year", "Only those of this year.", "integer"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Realisation>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(realisation => realisation.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(realisation => realisation.OrganisationId == organisation);
            if (request.Query.Number("year") is { } year) query = query.Where(realisation => realisation.Year == year);
            return Paging.PageAsync(request, query, realisation => realisation.Id, RealisationEntry.Of);
        });
}

using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Administrations;

/// <summary>GET /v1/administrations.</summary>
public static class ListAdministrationsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/administrations", Kind = OperationKind.List, Right = "administrations.read", Answer = typeof(Page<AdministrationEntry>),
            Summary = "List the books of legal entities",
            Description = "The administrations, by organisation. Who reads for an organisation sees its own, and those that it succeeded to by merger.",
            Query = [new("organisation", "Only of this organisation, by id."), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<Administration>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(books => books.OrganisationId == own || books.SuccessorId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(books => books.OrganisationId == organisation);
            return Paging.PageAsync(request, query, books => books.Id, AdministrationEntry.Of);
        });
}

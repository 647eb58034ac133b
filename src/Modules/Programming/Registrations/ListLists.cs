using Samenkracht.Common.Rights;

namespace Samenkracht.Programming.Registrations;

/// <summary>GET /v1/registration-lists.</summary>
public static class ListListsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/registration-lists", Kind = OperationKind.List, Right = "registrations.read", Answer = typeof(Page<RegistrationListLine>),
            Summary = "List registration lists",
            Description = "Registration lists with their numbers and without their people, by organisation, or those that are open. Who reads for an organisation sees its own.",
            Query = [new("organisation", "Only those of this organisation, by id."), new("open", "Only those that are open, or only those that are closed.", Values: ["true", "false"]), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<RegistrationList>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(list => list.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(list => list.OrganisationId == organisation);
            if (request.Query.Text("open") is { } open) query = open == "true" ? query.Where(list => list.ClosedOn == null) : query.Where(list => list.ClosedOn != null);
            return Paging.PageAsync(request, query, list => list.Id, RegistrationListLine.Of);
        });
}

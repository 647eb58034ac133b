using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Relations;

/// <summary>GET /v1/relations.</summary>
public static class ListRelationsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/relations", Kind = OperationKind.List, Right = "relations.read", Answer = typeof(Page<RelationEntry>),
            Summary = "List relations",
            Description = "Partner relations by organisation, by partner, by role, or in force on a day. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those of this organisation, by id."),
                new("partner", "Only those with this partner, by id."),
                new("role", "Only this role.", Values: Names.Of<RelationRole>()),
                new("inForceOn", "Only those in force on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<PartnerRelation>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(relation => relation.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(relation => relation.OrganisationId == organisation);
            if (request.Query.Text("partner") is { } partner) query = query.Where(relation => relation.PartnerId == partner);
            if (Names.Parse<RelationRole>(request.Query.Text("role")) is { } role) query = query.Where(relation => relation.Role == role);
            if (request.Query.Date("inForceOn") is { } day)
                query = query.Where(relation => relation.From <= day && (relation.Until == null || relation.Until >= day));
            return Paging.PageAsync(request, query, relation => relation.Id, RelationEntry.Of);
        });
}

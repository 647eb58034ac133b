using Marten;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Grants;

/// <summary>GET /v1/grants.</summary>
public static class ListGrantsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/grants", Kind = OperationKind.List, Right = "grants.read", Answer = typeof(Page<GrantEntry>),
            Summary = "List grants",
            Description = "Grants by grantee, grantor, scheme, project or status, or those with an open obligation that is due by a day. Who reads for an organisation sees those that it holds or grants.",
            Query =
            [
                new("grantee", "Only those that this organisation holds, by id."),
                new("grantor", "Only those that this organisation grants, by id."),
                new("scheme", "Only those under this scheme, by id."),
                new("project", "Only those that pay for this network project, by id."),
                new("status", "Only this status.", Values: Names.Of<GrantStatus>()),
                new("dueBy", "Only running ones with an open obligation that is due on or before this day.", "date"),
                .. Paging.Keys,
            ],
        },
        async request =>
        {
            var query = request.Session.Query<Grant>().AsQueryable();
            if (request.Caller.Reach == Reach.Own && request.Caller.Organisation is { } own) query = query.Where(grant => grant.GranteeId == own || grant.GrantorId == own);
            if (request.Query.Text("grantee") is { } grantee) query = query.Where(grant => grant.GranteeId == grantee);
            if (request.Query.Text("grantor") is { } grantor) query = query.Where(grant => grant.GrantorId == grantor);
            if (request.Query.Text("scheme") is { } scheme) query = query.Where(grant => grant.SchemeId == scheme);
            if (request.Query.Text("project") is { } project) query = query.Where(grant => grant.ProjectId == project);
            if (Names.Parse<GrantStatus>(request.Query.Text("status")) is { } status) query = query.Where(grant => grant.Status == status);
            return request.Query.Date("dueBy") is not { } day
                ? await Paging.PageAsync(request, query, grant => grant.Id, GrantEntry.Of)
                : await Paging.PageAsync(request, (await query.ToListAsync(request.Http.RequestAborted)).Where(grant => IsDue(grant, day)), grant => grant.Id, GrantEntry.Of);
        });

    private static bool IsDue(Grant grant, DateOnly day) => grant.IsRunning && grant.Obligations.Any(one => one.IsOpen && one.Terms.DueOn <= day);
}

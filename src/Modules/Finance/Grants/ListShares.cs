using Marten;
using Samenkracht.Common.Rights;

namespace Samenkracht.Finance.Grants;

/// <summary>What a participant gets of a grant.</summary>
/// <param name="Id">The grant and the participant.</param>
/// <param name="GrantId">The grant.</param>
/// <param name="Title">What it is for.</param>
/// <param name="ProjectId">The network project that it pays for.</param>
/// <param name="GranteeId">Who holds the grant.</param>
/// <param name="OrganisationId">The participant.</param>
/// <param name="Weight">Its part in the agreed key; 0 for one that left and keeps a fixed amount.</param>
/// <param name="Amount">Euro.</param>
/// <param name="ToRecompute">Whether somebody left since the shares were worked out.</param>
public sealed record ShareEntry(
    string Id, string GrantId, string Title, string? ProjectId, string GranteeId, string OrganisationId, decimal Weight, decimal Amount, bool ToRecompute);

/// <summary>GET /v1/grant-shares.</summary>
public static class ListSharesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/grant-shares", Kind = OperationKind.List, Right = "grant-shares.read", Answer = typeof(Page<ShareEntry>),
            Summary = "List shares in grants",
            Description = "What participants get of grants that another holds, by grant, project or participant. Who reads for an organisation sees its own shares.",
            Query =
            [
                new("grant", "Only those of this grant, by id."),
                new("project", "Only those of grants that pay for this network project, by id."),
                new("participant", "Only those of this organisation, by id."),
                .. Paging.Keys,
            ],
        },
        async request =>
        {
            var query = request.Session.Query<Grant>().AsQueryable();
            if (request.Query.Text("grant") is { } one) query = query.Where(grant => grant.Id == one);
            if (request.Query.Text("project") is { } project) query = query.Where(grant => grant.ProjectId == project);
            var participant = request.Query.Text("participant");
            var own = request.Caller.Reach == Reach.Own ? request.Caller.Organisation : null;
            var shares = (await query.ToListAsync(request.Http.RequestAborted)).SelectMany(Of)
                .Where(share => (participant is null || share.OrganisationId == participant) && (own is null || share.OrganisationId == own));
            return await Paging.PageAsync(request, shares, share => share.Id, share => share);
        });

    private static IEnumerable<ShareEntry> Of(Grant grant) => grant.Shares.Select(share => new ShareEntry(
        $"{grant.Id}/{share.OrganisationId}", grant.Id, grant.Application.Title, grant.ProjectId, grant.GranteeId, share.OrganisationId, share.Weight, share.Amount,
        grant.SharesToRecompute.Length > 0));
}

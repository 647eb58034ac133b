using Marten;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>A claim in a list.</summary>
/// <param name="Id">How the claim is known to other modules.</param>
/// <param name="AccountId">The account.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Claim">The claim.</param>
public sealed record AllowanceClaimEntry(string Id, string AccountId, string PersonId, AllowanceClaim Claim);

/// <summary>GET /v1/allowance-claims.</summary>
public static class ListAllowanceClaimsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/allowance-claims", Kind = OperationKind.List, Right = "allowance-accounts.read", Answer = typeof(Page<AllowanceClaimEntry>),
            Summary = "List claims of allowances and costs",
            Description = "Claims of a calendar year by organisation and status: open ones wait to be approved. Who reads for an organisation sees its own.",
            Query =
            [
                new("organisation", "Only those that this organisation pays, by id."), new("status", "Only this status.", Values: Names.Of<ClaimStatus>()),
                new("year", "The calendar year; all when absent.", "integer"), .. Paging.Keys,
            ],
        },
        async request =>
        {
            var organisations = ListAllowanceAccountsEndpoint.OrganisationsAsked(request).ToList();
            var query = request.Session.Query<AllowanceAccount>().AsQueryable();
            foreach (var organisation in organisations) query = query.Where(account => account.Organisations.Contains(organisation));
            if (request.Query.Number("year") is { } year) query = query.Where(account => account.Year == year);
            var status = Names.Parse<ClaimStatus>(request.Query.Text("status"));
            if (status is not null) query = query.Where(account => account.Claims.Any(claim => claim.Status == status));
            var accounts = await query.ToListAsync(request.Http.RequestAborted);
            var claims = accounts.SelectMany(account => account.Claims.Select(claim => new AllowanceClaimEntry(account.ClaimId(claim.Number), account.Id, account.PersonId, claim)))
                .Where(entry => (status is null || entry.Claim.Status == status) && organisations.All(one => one == entry.Claim.OrganisationId));
            return await Paging.PageAsync(request, claims, entry => entry.Id, entry => entry);
        });
}

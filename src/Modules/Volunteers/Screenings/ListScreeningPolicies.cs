using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Screenings;

/// <summary>GET /v1/screening-policies.</summary>
public static class ListScreeningPoliciesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/screening-policies", Kind = OperationKind.List, Right = "screening-policies.read", Answer = typeof(Page<ScreeningPolicyEntry>),
            Summary = "List screening policies",
            Description = "Who decided how long a certificate of conduct is good for. Who is not in the list follows the advice of the branch, 36 months; who reads for an organisation sees its own.",
            Query = [new("organisation", "Only that of this organisation, by id."), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<ScreeningPolicy>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(policy => policy.OrganisationId == own);
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(policy => policy.OrganisationId == organisation);
            return Paging.PageAsync(request, query, policy => policy.Id, ScreeningPolicyEntry.Of);
        });
}

using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What an organisation pays its volunteers, as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Rates">The rates, each from its first day on.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record AllowanceRuleEntry(string Id, string OrganisationId, IReadOnlyList<AllowanceRate> Rates, string History)
{
    internal static AllowanceRuleEntry Of(AllowanceRule state) => new(state.Id, state.OrganisationId, state.Rates, $"/v1/allowance-rules/{state.Id}/history");
}

/// <summary>GET /v1/allowance-rules, and one with its history.</summary>
public static class GetAllowanceRuleEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/allowance-rules", Kind = OperationKind.List, Right = "allowance-rules.read", Answer = typeof(Page<AllowanceRuleEntry>),
                Summary = "List what organisations pay volunteers", Description = "The rates of the own organisation, or of all for who may read those.", Query = [.. Paging.Keys],
            },
            ReadAsync);
        api.GetOne<AllowanceRule, AllowanceRuleEntry>("/allowance-rules/{ruleId}", "allowance-rules.read", "what volunteers are paid", AllowanceRuleEntry.Of);
    }

    private static Task<IResult> ReadAsync(ReadRequest request)
    {
        var query = request.Session.Query<AllowanceRule>().AsQueryable();
        if (request.Caller.Reach == Reach.Own) query = query.Where(rule => rule.OrganisationId == request.Caller.Organisation);
        return Paging.PageAsync(request, query, rule => rule.Id, AllowanceRuleEntry.Of);
    }
}

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

/// <summary>GET /v1/allowance-rules/{ruleId} and its history.</summary>
public static class GetAllowanceRuleEndpoint
{
    public static void Map(Api api) => api.GetOne<AllowanceRule, AllowanceRuleEntry>(
        "/allowance-rules/{ruleId}", "allowance-rules.read", "what volunteers are paid", AllowanceRuleEntry.Of);
}

namespace Samenkracht.Volunteers.Allowances;

/// <summary>An allowance account as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="AcrossOrganisations">Whether organisations count together.</param>
/// <param name="Organisations">The organisations.</param>
/// <param name="Total">Euros that count for the year.</param>
/// <param name="Months">Euros that count by month.</param>
/// <param name="Earlier">What was paid before the account was opened.</param>
/// <param name="Claims">The claims.</param>
/// <param name="PayrollCases">The periods that are taxed, or were.</param>
/// <param name="History">The path of everything that happened to it.</param>
public sealed record AllowanceAccountEntry(
    string Id, string PersonId, int Year, bool AcrossOrganisations, IReadOnlyList<string> Organisations, decimal Total, IReadOnlyList<MonthTotal> Months,
    IReadOnlyList<EarlierPayment> Earlier, IReadOnlyList<AllowanceClaim> Claims, IReadOnlyList<PayrollCase> PayrollCases, string History)
{
    internal static AllowanceAccountEntry Of(AllowanceAccount state) => new(
        state.Id, state.PersonId, state.Year, state.AcrossOrganisations, state.Organisations, state.InYear,
        [.. state.Claims.Where(claim => claim.Counts).Select(claim => claim.Month).Concat(state.Earlier.Select(one => one.Month)).Distinct().Order(StringComparer.Ordinal)
            .Select(month => new MonthTotal(month, state.InMonth(month)))],
        state.Earlier, state.Claims, state.Cases, $"/v1/allowance-accounts/{state.Id}/history");
}

/// <summary>What counts for a month.</summary>
/// <param name="Month">The month, as 2024-03.</param>
/// <param name="Amount">Euros.</param>
public sealed record MonthTotal(string Month, decimal Amount);

/// <summary>GET /v1/allowance-accounts/{accountId} and its history.</summary>
public static class GetAllowanceAccountEndpoint
{
    public static void Map(Api api) => api.GetOne<AllowanceAccount, AllowanceAccountEntry>(
        "/allowance-accounts/{accountId}", "allowance-accounts.read", "an allowance account", AllowanceAccountEntry.Of);
}

namespace Samenkracht.Volunteers.Allowances;

/// <summary>What a volunteer was paid in a year, by organisation and in all.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Organisations">By organisation.</param>
/// <param name="Allowance">Euros of allowances and costs without receipts, in all.</param>
/// <param name="Expenses">Euros of real costs, in all.</param>
/// <param name="Taxed">Euros of the allowance that are taxed.</param>
public sealed record AllowanceStatement(
    string AccountId, string PersonId, int Year, IReadOnlyList<OrganisationStatement> Organisations, decimal Allowance, decimal Expenses, decimal Taxed)
{
    /// <summary>The statement of an account.</summary>
    public static AllowanceStatement Of(AllowanceAccount account)
    {
        OrganisationStatement[] organisations = [.. account.Organisations.Order(StringComparer.Ordinal).Select(organisation => OrganisationStatement.Of(account, organisation))];
        return new(
            account.Id, account.PersonId, account.Year, organisations, organisations.Sum(one => one.Allowance + one.LumpSumCosts + one.PaidEarlier),
            organisations.Sum(one => one.Expenses), account.Cases.Where(one => one.IsOpen).Sum(one => one.Taxable));
    }
}

/// <summary>What a volunteer was paid by one organisation.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Allowance">Euros of allowances.</param>
/// <param name="LumpSumCosts">Euros of costs without receipts.</param>
/// <param name="PaidEarlier">Euros that count for the limits, paid before the account was opened.</param>
/// <param name="Expenses">Euros of real costs.</param>
public sealed record OrganisationStatement(string OrganisationId, decimal Allowance, decimal LumpSumCosts, decimal PaidEarlier, decimal Expenses)
{
    internal static OrganisationStatement Of(AllowanceAccount account, string organisation)
    {
        var paid = account.Claims.Where(claim => claim.Status == ClaimStatus.Approved && claim.OrganisationId == organisation).ToList();
        return new(
            organisation, paid.Where(claim => claim.Kind is ClaimKind.Hours or ClaimKind.Fixed).Sum(claim => claim.Amount),
            paid.Where(claim => claim.Kind == ClaimKind.LumpSumCosts).Sum(claim => claim.Amount),
            account.Earlier.Where(one => one.OrganisationId == organisation).Sum(one => one.Amount), paid.Where(claim => claim.Kind is null).Sum(claim => claim.Amount));
    }
}

/// <summary>GET /v1/allowance-accounts/{accountId}/statements.</summary>
public static class AllowanceStatementEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/allowance-accounts/{accountId}/statements", Kind = OperationKind.Read, Right = "allowance-accounts.read", Answer = typeof(AllowanceStatement),
            Summary = "Read the yearly statement of an allowance account",
            Description = "What the volunteer was paid in the year by each organisation and in all, and what of it is taxed.", Query = [OneThing.Moments[1]],
        },
        async request => (await request.History.AsOfAsync<AllowanceAccount>([request.PathStream], null, request.KnownAt, request.Http.RequestAborted))
                .GetValueOrDefault(request.PathStream) is { } account && request.Caller.MayKnow(account)
            ? ReadRequest.Answer(AllowanceStatement.Of(account))
            : Problems.Unknown());
}

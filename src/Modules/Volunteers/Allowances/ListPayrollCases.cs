using Marten;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>A payroll case in a list.</summary>
/// <param name="Id">How the case is known to other modules.</param>
/// <param name="AccountId">The account.</param>
/// <param name="PersonId">The pseudonym of the person.</param>
/// <param name="Case">The case.</param>
public sealed record PayrollCaseEntry(string Id, string AccountId, string PersonId, PayrollCase Case);

/// <summary>GET /v1/payroll-cases.</summary>
public static class ListPayrollCasesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/payroll-cases", Kind = OperationKind.List, Right = "payroll-cases.read", Answer = typeof(Page<PayrollCaseEntry>),
            Summary = "List payroll cases",
            Description = "Periods of which the whole allowance is taxed because a limit was passed, or was until payments were taken back. Who reads for an organisation sees those of accounts in which it counts.",
            Query =
            [
                new("organisation", "Only those of accounts in which this organisation counts, by id."),
                new("open", "true for cases that are taxed now, false for those that were.", Values: ["true", "false"]), .. Paging.Keys,
            ],
        },
        async request =>
        {
            var query = request.Session.Query<AllowanceAccount>().Where(account => account.Cases.Any());
            foreach (var organisation in ListAllowanceAccountsEndpoint.OrganisationsAsked(request)) query = query.Where(account => account.Organisations.Contains(organisation));
            var open = request.Query.Text("open");
            var accounts = await query.ToListAsync(request.Http.RequestAborted);
            var cases = accounts.SelectMany(account => account.Cases.Select(one => new PayrollCaseEntry(account.CaseId(one.Number), account.Id, account.PersonId, one)))
                .Where(entry => open is null || entry.Case.IsOpen == (open == "true"));
            return await Paging.PageAsync(request, cases, entry => entry.Id, entry => entry);
        });
}

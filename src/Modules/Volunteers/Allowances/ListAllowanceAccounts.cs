using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Allowances;

/// <summary>GET /v1/allowance-accounts.</summary>
public static class ListAllowanceAccountsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/allowance-accounts", Kind = OperationKind.List, Right = "allowance-accounts.read", Answer = typeof(Page<AllowanceAccountEntry>),
            Summary = "List allowance accounts", Description = "Accounts by person, year or organisation. Who reads for an organisation sees those in which it counts.",
            Query =
            [
                new("person", "Only those of this person, by pseudonym."), new("year", "Only those of this calendar year.", "integer"),
                new("organisation", "Only those in which this organisation counts, by id."), .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<AllowanceAccount>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request)) query = query.Where(account => account.Organisations.Contains(organisation));
            if (request.Query.Text("person") is { } person) query = query.Where(account => account.PersonId == person);
            if (request.Query.Number("year") is { } year) query = query.Where(account => account.Year == year);
            return Paging.PageAsync(request, query, account => account.Id, AllowanceAccountEntry.Of);
        });

    /// <summary>The organisations to which a list is limited, by what is asked and by who asks.</summary>
    internal static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}

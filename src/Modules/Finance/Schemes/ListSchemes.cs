using Marten;

namespace Samenkracht.Finance.Schemes;

/// <summary>GET /v1/funding-schemes.</summary>
public static class ListSchemesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/funding-schemes", Kind = OperationKind.List, Right = "funding-schemes.read", Answer = typeof(Page<SchemeEntry>),
            Summary = "List funding schemes",
            Description = "Schemes by grantor, or those that take applications on a day, or for which an applicant is on the list on that day.",
            Query =
            [
                new("issuer", "Only those of this grantor, by id."),
                new("openOn", "Only those that take applications on this day.", "date"),
                new("applicant", "Only those for which this organisation can apply, on the day asked for or on their last version."),
                .. Paging.Keys,
            ],
        },
        async request => await Paging.PageAsync(
            request, (await request.Session.Query<FundingScheme>().ToListAsync(request.Http.RequestAborted)).Where(scheme => IsAskedFor(scheme, request.Query)),
            scheme => scheme.Id, SchemeEntry.Of));

    // There are tens of schemes: what is asked for is picked in memory.
    private static bool IsAskedFor(FundingScheme scheme, QueryValues query)
    {
        var day = query.Date("openOn");
        return (query.Text("issuer") is not { } issuer || scheme.IssuerId == issuer)
            && (day is not { } open || scheme.IsOpenOn(open))
            && (query.Text("applicant") is not { } applicant || Takes((day is { } on ? scheme.VersionOn(on) : scheme.Versions[^1]).Rules, applicant));
    }

    private static bool Takes(SchemeRules rules, string applicant) => rules.Applicants.Count == 0 || rules.Applicants.Contains(applicant);
}

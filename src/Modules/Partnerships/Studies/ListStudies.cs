using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Studies;

/// <summary>GET /v1/organisation-studies.</summary>
public static class ListStudiesEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/organisation-studies", Kind = OperationKind.List, Right = "organisation-studies.read", Answer = typeof(Page<StudyEntry>),
            Summary = "List organisation studies",
            Description = "Studies of organisation models by network, by organisation or by status. Who reads for an organisation sees its own.",
            Query =
            [
                new("network", "Only those of this network, by id."),
                new("organisation", "Only those in which this organisation studies, by id."),
                new("status", "Only this status.", Values: Names.Of<StudyStatus>()),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<OrganisationModelStudy>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request)) query = query.Where(study => study.Organisations.Contains(organisation));
            if (request.Query.Text("network") is { } network) query = query.Where(study => study.NetworkId == network);
            if (Names.Parse<StudyStatus>(request.Query.Text("status")) is { } status) query = query.Where(study => study.Status == status);
            return Paging.PageAsync(request, query, study => study.Id, StudyEntry.Of);
        });

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}

using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Successions;

/// <summary>GET /v1/successions.</summary>
public static class ListSuccessionsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/successions", Kind = OperationKind.List, Right = "successions.read", Answer = typeof(Page<SuccessionEntry>),
            Summary = "List successions",
            Description = "What of each merger has passed to its successor, or back. Who reads for an organisation sees its own.",
            Query =
            [
                new("open", "true for those with steps still to be taken or to be brought back, false for the others.", Values: ["true", "false"]),
                new("organisation", "Only those with this predecessor or successor, by id."),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<MergerSuccession>().AsQueryable();
            foreach (var organisation in OrganisationsAsked(request))
                query = query.Where(one => one.SuccessorId == organisation || one.Predecessors.Contains(organisation));
            if (request.Query.Text("open") is { } open) query = open == "true" ? query.Where(one => one.IsOpen) : query.Where(one => !one.IsOpen);
            return Paging.PageAsync(request, query, one => one.Id, SuccessionEntry.Of);
        });

    private static IEnumerable<string> OrganisationsAsked(ReadRequest request)
    {
        if (request.Query.Text("organisation") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}

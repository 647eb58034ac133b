using Samenkracht.Common.Rights;

namespace Samenkracht.Partnerships.Mergers;

/// <summary>GET /v1/mergers.</summary>
public static class ListMergersEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/mergers", Kind = OperationKind.List, Right = "mergers.read", Answer = typeof(Page<MergerEntry>),
            Summary = "List mergers",
            Description = "Mergers by party, by status or by the day on which they took effect. Who reads for an organisation sees its own.",
            Query =
            [
                new("party", "Only those with this party or successor, by id."),
                new("status", "Only this status.", Values: Names.Of<MergerStatus>()),
                new("effectiveOn", "Only those that took effect on this day.", "date"),
                .. Paging.Keys,
            ],
        },
        request =>
        {
            var query = request.Session.Query<Merger>().AsQueryable();
            foreach (var party in PartiesAsked(request))
                query = query.Where(merger => merger.Parties.Contains(party) || merger.Successor.OrganisationId == party);
            if (Names.Parse<MergerStatus>(request.Query.Text("status")) is { } status) query = query.Where(merger => merger.Status == status);
            if (request.Query.Date("effectiveOn") is { } day) query = query.Where(merger => merger.EffectiveOn == day);
            return Paging.PageAsync(request, query, merger => merger.Id, MergerEntry.Of);
        });

    private static IEnumerable<string> PartiesAsked(ReadRequest request)
    {
        if (request.Query.Text("party") is { } asked) yield return asked;
        if (request.Caller.Reach == Reach.Own) yield return request.Caller.Organisation ?? "";
    }
}

namespace Samenkracht.Partnerships.Mergers;

/// <summary>What the deed of a merger must let pass to the successor.</summary>
/// <param name="MergerId">The merger.</param>
/// <param name="ValidOn">The day for which it was drawn up.</param>
/// <param name="Items">The things, and whose they are.</param>
public sealed record MergerEstate(string MergerId, DateOnly ValidOn, IReadOnlyList<EstateEntry> Items);

/// <summary>GET /v1/mergers/{mergerId}/estate.</summary>
public static class GetEstateEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/mergers/{mergerId}/estate", Kind = OperationKind.Read, Right = "mergers.read", Answer = typeof(MergerEstate),
            Summary = "Read the estate of a merger",
            Description = "The locations and agreements of the disappearing parties that the succession of the deed must name, as recorded now.",
            Query = [new("validOn", "The first day of the successor; today when absent.", "date")],
        },
        async request =>
        {
            var aborted = request.Http.RequestAborted;
            if (await request.Session.LoadAsync<Merger>(request.PathStream, aborted) is not { } merger || !request.Caller.MayKnow(merger))
                return Problems.Unknown();
            return ReadRequest.Answer(
                new MergerEstate(merger.Id, request.ValidOn, await Estate.OfAsync(request.Session, merger.Disappearing, request.ValidOn, aborted)));
        });
}

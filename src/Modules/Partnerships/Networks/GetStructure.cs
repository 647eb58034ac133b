using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>GET /v1/networks/{networkId}/structure.</summary>
public static class GetStructureEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/networks/{networkId}/structure", Kind = OperationKind.Read, Right = "networks.read", Answer = typeof(NetworkStructure),
            Summary = "Read the structure of a network",
            Description = "The members and their open locations, on a day, as known at an instant. As it was lists the members of that day; "
                + "as it is now shows every organisation that merged as its successor.",
            Query = [.. OneThing.Moments, new("view", "asWas (when absent) or asNow.", Values: Names.Of<StructureView>())],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var aborted = request.Http.RequestAborted;
        var network = (await request.History.AsOfAsync<Network>([request.PathStream], request.ValidOn, request.KnownAt, aborted)).Values.FirstOrDefault();
        if (network is null) return Problems.Unknown();

        var view = Names.Parse<StructureView>(request.Query.Text("view")) ?? StructureView.AsWas;
        var mergers = await MergersAsync(request);
        var locations = await request.History.AsOfAsync<Location>(
            await request.History.StreamsAsync(typeof(Location), aborted), request.ValidOn, request.KnownAt, aborted);
        var rollUp = new StructureRollUp(request.ValidOn, network, Succession.Of(mergers), [.. locations.Values]);
        var names = await NamesAsync(request, rollUp.Listed(view), mergers);
        var members = rollUp.Members(view, id => names.GetValueOrDefault(id, id));
        return ReadRequest.Answer(new NetworkStructure(
            network.Id, network.Name, request.ValidOn, request.KnownAt ?? request.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
            view, members.Count, members.Sum(member => member.Locations.Count), members));
    }

    // A merger counts as soon as its deed is known, whatever day the structure is asked for.
    private static async Task<IReadOnlyCollection<Merger>> MergersAsync(ReadRequest request)
    {
        var effective = await request.Session.Query<Merger>().Where(merger => merger.Status == MergerStatus.Effective)
            .Select(merger => merger.Id).ToListAsync(request.Http.RequestAborted);
        return [.. (await request.History.AsOfAsync<Merger>(effective, null, request.KnownAt, request.Http.RequestAborted)).Values];
    }

    // A successor may be younger than the day, or known by its merger alone.
    private static async Task<Dictionary<string, string>> NamesAsync(ReadRequest request, IReadOnlyList<string> ids, IEnumerable<Merger> mergers)
    {
        var aborted = request.Http.RequestAborted;
        var names = mergers.Where(merger => merger.Successor.Name is not null)
            .ToDictionary(merger => merger.Successor.OrganisationId, merger => merger.Successor.Name!);
        foreach (var (id, organisation) in await request.History.AsOfAsync<Organisation>(ids, null, request.KnownAt, aborted))
            names.TryAdd(id, organisation.Name);
        foreach (var (id, organisation) in await request.History.AsOfAsync<Organisation>(ids, request.ValidOn, request.KnownAt, aborted))
            names[id] = organisation.Name;
        return names;
    }
}

using Marten;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>The states from which the structure of a network is drawn, on the day and as known at the instant that a request asks for.</summary>
internal sealed record StructureReading(Network Network, IReadOnlyCollection<Merger> Mergers, StructureRollUp RollUp)
{
    /// <summary>Reads the network that the path names; null when there was none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="counts">The mergers that count; all that are known when absent.</param>
    public static async Task<StructureReading?> OfAsync(ReadRequest request, Func<Merger, bool>? counts = null)
    {
        var aborted = request.Http.RequestAborted;
        var network = (await request.History.AsOfAsync<Network>([request.PathStream], request.ValidOn, request.KnownAt, aborted)).Values.FirstOrDefault();
        if (network is null) return null;

        var mergers = (await MergersAsync(request)).Where(counts ?? (_ => true)).ToList();
        var locations = await request.History.AsOfAsync<Location>(
            await request.History.StreamsAsync(typeof(Location), aborted), request.ValidOn, request.KnownAt, aborted);
        return new(network, mergers, new(request.ValidOn, network, Succession.Of(mergers), [.. locations.Values]));
    }

    // A merger counts as soon as its deed is known, whatever day the structure is asked for, and until it is known to be annulled.
    private static async Task<IReadOnlyCollection<Merger>> MergersAsync(ReadRequest request)
    {
        var effective = await request.Session.Query<Merger>().Where(merger => merger.Status == MergerStatus.Effective || merger.Status == MergerStatus.Annulled)
            .Select(merger => merger.Id).ToListAsync(request.Http.RequestAborted);
        return [.. (await request.History.AsOfAsync<Merger>(effective, null, request.KnownAt, request.Http.RequestAborted)).Values];
    }

    /// <summary>The names of these organisations; one may be younger than the day, or known by its merger alone.</summary>
    public async Task<Func<string, string>> NamesAsync(ReadRequest request, IReadOnlyList<string> ids)
    {
        var aborted = request.Http.RequestAborted;
        var names = Mergers.Where(merger => merger.Successor.Name is not null)
            .ToDictionary(merger => merger.Successor.OrganisationId, merger => merger.Successor.Name!);
        foreach (var (id, organisation) in await request.History.AsOfAsync<Organisation>(ids, null, request.KnownAt, aborted))
            names.TryAdd(id, organisation.Name);
        foreach (var (id, organisation) in await request.History.AsOfAsync<Organisation>(ids, request.ValidOn, request.KnownAt, aborted))
            names[id] = organisation.Name;
        return id => names.GetValueOrDefault(id, id);
    }
}

using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Partnerships.Demand;

/// <summary>Signals that ask for the same.</summary>
/// <param name="Code">The code of the cluster.</param>
/// <param name="Signals">How many signals it has.</param>
/// <param name="Open">For how many of them nothing is decided yet.</param>
/// <param name="Organisations">How many organisations received them.</param>
/// <param name="Themes">What they are about, in order.</param>
/// <param name="FirstReceivedOn">The day of the first signal.</param>
/// <param name="LastReceivedOn">The day of the last signal.</param>
public sealed record DemandCluster(
    string Code, int Signals, int Open, int Organisations, IReadOnlyList<string> Themes, DateOnly FirstReceivedOn, DateOnly LastReceivedOn);

/// <summary>What the network is asked for most.</summary>
/// <param name="Items">The clusters, in the order of their codes.</param>
public sealed record DemandClusters(IReadOnlyList<DemandCluster> Items)
{
    /// <summary>The clusters of these signals; a signal without a cluster is in none.</summary>
    public static DemandClusters Of(IEnumerable<DemandSignal> signals) => new([.. signals
        .Where(signal => signal.Cluster is not null).GroupBy(signal => signal.Cluster!).OrderBy(cluster => cluster.Key, StringComparer.Ordinal)
        .Select(cluster => new DemandCluster(
            cluster.Key, cluster.Count(), cluster.Count(signal => signal.Decision is null), cluster.Select(signal => signal.OrganisationId).Distinct().Count(),
            [.. cluster.Select(signal => signal.Theme).Distinct().Order(StringComparer.Ordinal)],
            cluster.Min(signal => signal.ReceivedOn), cluster.Max(signal => signal.ReceivedOn)))]);
}

/// <summary>GET /v1/demand-signals/clusters.</summary>
public static class GetClustersEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/demand-signals/clusters", Kind = OperationKind.Read, Right = "demand-signals.read", Answer = typeof(DemandClusters),
            Summary = "Read the clusters of signals", Description = "How many signals ask for the same, in the whole network or about one theme, and how many are still open.",
            Query = [new("theme", "Only signals about this theme.")],
        },
        AnswerAsync);

    private static async Task<IResult> AnswerAsync(ReadRequest request)
    {
        var query = request.Session.Query<DemandSignal>().Where(signal => signal.Cluster != null);
        if (request.Query.Text("theme") is { } theme) query = query.Where(signal => signal.Theme == theme);
        return ReadRequest.Answer(DemandClusters.Of(await query.ToListAsync(request.Http.RequestAborted)));
    }
}

using Microsoft.AspNetCore.Http;
using Samenkracht.Partnerships.Experiments;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Projects;

/// <summary>GET /v1/networks/{networkId}/portfolio.</summary>
public static class GetPortfolioEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/networks/{networkId}/portfolio", Kind = OperationKind.Read, Right = "experiments.read", Answer = typeof(NetworkPortfolio),
            Summary = "Read the portfolio of a network",
            Description = "The projects under way by phase with the share of innovation among them, and what became of the experiments of the members: on a day, as known at an instant.",
            Query = OneThing.Moments,
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var networks = await request.History.AsOfAsync<Network>([request.PathStream], request.ValidOn, request.KnownAt, request.Http.RequestAborted);
        if (networks.GetValueOrDefault(request.PathStream) is not { } network) return Problems.Unknown();

        return ReadRequest.Answer(NetworkPortfolio.Of(
            network, await AllAsync<NetworkProject>(request), await AllAsync<Experiment>(request), request.ValidOn, request.KnowledgeAt));
    }

    private static async Task<IEnumerable<T>> AllAsync<T>(ReadRequest request) where T : class => (await request.History.AsOfAsync<T>(
        await request.History.StreamsAsync(typeof(T), request.Http.RequestAborted), request.ValidOn, request.KnownAt, request.Http.RequestAborted)).Values;
}

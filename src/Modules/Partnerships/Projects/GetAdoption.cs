using Microsoft.AspNetCore.Http;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Partnerships.Projects;

/// <summary>GET /v1/network-projects/{projectId}/adoption.</summary>
public static class GetAdoptionEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/network-projects/{projectId}/adoption", Kind = OperationKind.Read, Right = "network-projects.read", Answer = typeof(AdoptionCurve),
            Summary = "Read the adoption curve of a network project",
            Description = "Which libraries are frontrunners, which follow and which do neither, at the end of each year or quarter since the approval, up to a day, "
                + "as known at an instant. It counts choices, not performance.",
            Query = [.. OneThing.Moments, new("per", "year (when absent) or quarter.", Values: Names.Of<AdoptionPeriodLength>())],
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        var aborted = request.Http.RequestAborted;
        var projects = await request.History.AsOfAsync<NetworkProject>([request.PathStream], request.ValidOn, request.KnownAt, aborted);
        if (projects.GetValueOrDefault(request.PathStream) is not { } project) return Problems.Unknown();

        var networks = await request.History.AsOfAsync<Network>([project.NetworkId], request.ValidOn, request.KnownAt, aborted);
        return networks.GetValueOrDefault(project.NetworkId) is not { } network ? Problems.Unknown() : ReadRequest.Answer(AdoptionCurve.Of(
            project, network, request.ValidOn, request.KnowledgeAt, Names.Parse<AdoptionPeriodLength>(request.Query.Text("per")) ?? AdoptionPeriodLength.Year));
    }
}

using System.Text;
using Microsoft.AspNetCore.Http;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Projects;

/// <summary>GET /v1/networks/{networkId}/participation-matrix and /participation-table.</summary>
public static class GetParticipationMatrixEndpoint
{
    public static void Map(Api api)
    {
        api.Get(
            new()
            {
                Path = "/networks/{networkId}/participation-matrix", Kind = OperationKind.Read, Right = "network-projects.read", Answer = typeof(ParticipationMatrix),
                Summary = "Read who takes part in what",
                Description = "The members of a network and its projects under way: who takes part in what and how far, on a day, as known at an instant.",
                Query = OneThing.Moments,
            },
            request => ReadAsync(request, ReadRequest.Answer));
        api.Get(
            new()
            {
                Path = "/networks/{networkId}/participation-table", Kind = OperationKind.Read, Right = "network-projects.read", Answer = typeof(string),
                ContentType = "text/plain", Summary = "Read who takes part in what, as a table",
                Description = "The participation matrix as plain text in columns: a column for each project, a row for each library, a letter for the level.",
                Query = OneThing.Moments,
            },
            request => ReadAsync(request, matrix => TypedResults.Text(ParticipationTable.Of(matrix), "text/plain", Encoding.UTF8)));
    }

    private static async Task<IResult> ReadAsync(ReadRequest request, Func<ParticipationMatrix, IResult> answer)
    {
        var (history, aborted) = (request.History, request.Http.RequestAborted);
        var networks = await history.AsOfAsync<Network>([request.PathStream], request.ValidOn, request.KnownAt, aborted);
        if (networks.GetValueOrDefault(request.PathStream) is not { } network) return Problems.Unknown();

        var projects = await history.AsOfAsync<NetworkProject>(
            await history.StreamsAsync(typeof(NetworkProject), aborted), request.ValidOn, request.KnownAt, aborted);
        var libraries = ParticipationMatrix.LibrariesIn(network, ParticipationMatrix.OpenIn(network, projects.Values), request.ValidOn);
        var named = await history.AsOfAsync<Organisation>([.. libraries], request.ValidOn, request.KnownAt, aborted);
        return answer(ParticipationMatrix.Of(
            network, projects.Values, library => named.GetValueOrDefault(library)?.Name ?? library, request.ValidOn, request.KnowledgeAt));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

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
        var view = Names.Parse<StructureView>(request.Query.Text("view")) ?? StructureView.AsWas;
        if (await StructureReading.OfAsync(request) is not { } reading) return Problems.Unknown();

        var members = reading.RollUp.Members(view, await reading.NamesAsync(request, reading.RollUp.Listed(view)));
        return ReadRequest.Answer(new NetworkStructure(
            reading.Network.Id, reading.Network.Name, request.ValidOn,
            request.KnownAt ?? request.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
            view, members.Count, members.Sum(member => member.Locations.Count), members));
    }
}

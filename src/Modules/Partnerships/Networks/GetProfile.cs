using Microsoft.AspNetCore.Http;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>GET /v1/networks/{networkId}/profile.</summary>
public static class GetProfileEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/networks/{networkId}/profile", Kind = OperationKind.Read, Right = "networks.read", Answer = typeof(NetworkProfile),
            Summary = "Read the profile of a network",
            Description = "How the network shows itself to the outside on a day, as known at an instant: its members with the places where they are open, "
                + "the municipalities they serve, and the organisation that provides the chair.",
            Query = OneThing.Moments,
        },
        ReadAsync);

    private static async Task<IResult> ReadAsync(ReadRequest request)
    {
        if (await StructureReading.OfAsync(request, merger => merger.EffectiveOn <= request.ValidOn) is not { } reading) return Problems.Unknown();

        var listed = reading.RollUp.Listed(StructureView.AsNow);
        var organisations = await request.History.AsOfAsync<Organisation>(listed, request.ValidOn, request.KnownAt, request.Http.RequestAborted);
        var chair = reading.Network.Officers.FirstOrDefault(officer => officer.Position == OfficerPosition.Chair) is { } officer
            ? reading.RollUp.Succession.HeirOf(officer.OrganisationId) : null;
        var nameOf = await reading.NamesAsync(request, [.. listed, .. chair is null ? Array.Empty<string>() : [chair]]);
        var members = reading.RollUp.Members(StructureView.AsNow, nameOf);
        return ReadRequest.Answer(new NetworkProfile(
            reading.Network.Id, reading.Network.Name, request.ValidOn, chair, chair is null ? null : nameOf(chair),
            members.Count, members.Sum(member => member.Locations.Count),
            [.. organisations.Values.SelectMany(organisation => organisation.ServiceAreas).Distinct().Order(StringComparer.Ordinal)],
            [.. members.Select(member => new ProfileMember(
                member.OrganisationId, member.Name, [.. member.Locations.Select(location => location.Place).Distinct().Order(StringComparer.Ordinal)]))]));
    }
}

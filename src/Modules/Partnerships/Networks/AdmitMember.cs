using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Makes a library a member.</summary>
/// <param name="OrganisationId">The library.</param>
/// <param name="From">The first day of membership.</param>
public sealed record AdmitMember([property: Id("organisation")] string OrganisationId, DateOnly From);

/// <summary>POST /v1/networks/{networkId}/members.</summary>
public static class AdmitMemberEndpoint
{
    /// <summary>Others are partners.</summary>
    public static readonly Rule OnlyLibraries = new("only-libraries-are-members", "Only a library can be a member of the network.");

    /// <summary>One open membership for each organisation.</summary>
    public static readonly Rule MemberAlready = new("network-member-already", "The organisation is a member of the network already.");

    /// <summary>Memberships of one organisation follow one another.</summary>
    public static readonly Rule Overlaps = new("network-membership-overlaps", "The organisation was still a member of the network on this day.");

    public static Decision Decide(AdmitMember command, Network network, Organisation? organisation)
    {
        var earlier = network.Memberships.Where(membership => membership.OrganisationId == command.OrganisationId && membership.ByMerger is null).ToList();
        return organisation is null ? Organisation.NotKnown
            : organisation.Kind != OrganisationKind.Library ? OnlyLibraries
            : organisation.EndedOn is { } end && end <= command.From ? Organisation.Dissolved
            : command.From < network.FoundedOn ? Network.BeforeFounding
            : earlier.Any(membership => membership.Until is null) ? MemberAlready
            : earlier.Any(membership => membership.Until > command.From) ? Overlaps
            : [new NetworkMemberAdmitted(network.Id, organisation.Id, command.From)];
    }

    public static void Map(Api api) => api.Change<Network, AdmitMember>(
        new()
        {
            Path = "/networks/{networkId}/members", Right = "networks.change", Facts = [typeof(NetworkMemberAdmitted)],
            Summary = "Admit a member",
            Description = "The library is a member from the given day. A merger needs no admission: the successor holds the seats of its predecessors.",
            Example = new AdmitMember("organisation-bibliotheek-deventer", new(2013, 1, 1)),
        },
        (command, network, asked) => Decide(command, network, asked.Find<Organisation>(command.OrganisationId)),
        (command, _) => [new(typeof(Organisation), command.OrganisationId)]);
}

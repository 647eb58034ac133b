using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Takes a member's say away for the time being.</summary>
/// <param name="OrganisationId">The member.</param>
/// <param name="From">The first day of the suspension.</param>
/// <param name="Reason">Why; never about a person.</param>
public sealed record SuspendMember([property: Id("organisation")] string OrganisationId, DateOnly From, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/networks/{networkId}/suspensions.</summary>
public static class SuspendMemberEndpoint
{
    /// <summary>One suspension at a time.</summary>
    public static readonly Rule SuspendedAlready = new("network-member-suspended", "This member is suspended already.");

    /// <summary>Suspensions of one member follow one another.</summary>
    public static readonly Rule BeforeResumption = new("before-resumption", "This day lies before the end of an earlier suspension.");

    public static Decision Decide(SuspendMember command, Network network) =>
        network.MembershipOn(command.OrganisationId, command.From) is not { } membership ? Network.NotAMember
        : membership.Suspension is { Until: null } ? SuspendedAlready
        : membership.Suspension?.Until > command.From ? BeforeResumption
        : [new NetworkMemberSuspended(network.Id, command.OrganisationId, command.From, command.Reason)];

    public static void Map(Api api) => api.Change<Network, SuspendMember>(
        new()
        {
            Path = "/networks/{networkId}/suspensions", Right = "networks.change", Facts = [typeof(NetworkMemberSuspended)],
            Summary = "Suspend a member",
            Description = "The library stays a member and has no say until it is resumed.",
            Example = new SuspendMember("organisation-bibliotheek-deventer", new(2022, 1, 1), "Bijdrage niet voldaan"),
        },
        (command, network, _) => Decide(command, network));
}

using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Ends a membership.</summary>
/// <param name="OrganisationId">The member.</param>
/// <param name="Until">The first day on which it is no longer a member.</param>
/// <param name="Reason">Why; never about a person.</param>
public sealed record EndMembership([property: Id("organisation")] string OrganisationId, DateOnly Until, [property: Length(1, 500)] string Reason);

/// <summary>POST /v1/networks/{networkId}/membership-ends.</summary>
public static class EndMembershipEndpoint
{
    /// <summary>Only an open membership ends.</summary>
    public static readonly Rule NoMembership = new("no-open-membership", "The organisation has no membership that can end.");

    /// <summary>A membership lasts a day at least.</summary>
    public static readonly Rule BeforeItBegan = new("before-membership", "A membership ends after it began.");

    public static Decision Decide(EndMembership command, Network network) =>
        network.Memberships.FirstOrDefault(open => open.OrganisationId == command.OrganisationId && open.Until is null) is not { } membership ? NoMembership
        : command.Until <= membership.From ? BeforeItBegan
        : [new NetworkMembershipEnded(network.Id, command.OrganisationId, command.Until, command.Reason)];

    public static void Map(Api api) => api.Change<Network, EndMembership>(
        new()
        {
            Path = "/networks/{networkId}/membership-ends", Right = "networks.change", Facts = [typeof(NetworkMembershipEnded)],
            Summary = "End a membership",
            Description = "The library is no longer a member on the given day; it may be admitted again later.",
            Example = new EndMembership("organisation-bibliotheek-ommen", new(2020, 1, 1), "Opgegaan in Bibliotheek Salland door fusie"),
        },
        (command, network, _) => Decide(command, network));
}

using System.ComponentModel.DataAnnotations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Begins a network of libraries.</summary>
/// <param name="Code">The code of the network, in kebab-case; becomes part of its id. A code is made when absent.</param>
/// <param name="Name">Its name.</param>
/// <param name="SupportOrganisationId">The organisation that supports it.</param>
/// <param name="FoundedOn">The first day of the network.</param>
/// <param name="VotingRule">How members count their votes.</param>
public sealed record FoundNetwork(
    [property: Code] string? Code,
    [property: Length(1, 200)] string Name,
    [property: Id("organisation")] string SupportOrganisationId,
    DateOnly FoundedOn,
    VotingRule VotingRule);

/// <summary>POST /v1/networks.</summary>
public static class FoundNetworkEndpoint
{
    /// <summary>The provincial support organisation works for the network (Wsob, article 16).</summary>
    public static readonly Rule NoSupportOrganisation = new("no-support-organisation", "A support organisation supports a network; this is another kind.");

    public static Decision Decide(FoundNetwork command, string id, Organisation? support) =>
        support is null ? Organisation.NotKnown
        : support.Kind != OrganisationKind.Support ? NoSupportOrganisation
        : [new NetworkFounded(id, command.Name, support.Id, command.FoundedOn, command.VotingRule)];

    public static void Map(Api api) => api.Start<Network, FoundNetwork>(
        new()
        {
            Path = "/networks", Right = "networks.found", Facts = [typeof(NetworkFounded)],
            Summary = "Found a network",
            Description = "Begins a network, with the organisation that supports it; libraries are admitted afterwards.",
            Example = new FoundNetwork(
                "overijsselse-bibliotheken", "Netwerk van Overijsselse Bibliotheken", "organisation-rijnbrink", new(2013, 1, 1), VotingRule.EqualVotes),
        },
        command => Keys.For("network", command.Code),
        (command, id, asked) => Decide(command, id, asked.Find<Organisation>(command.SupportOrganisationId)),
        (command, _) => [new(typeof(Organisation), command.SupportOrganisationId)]);
}

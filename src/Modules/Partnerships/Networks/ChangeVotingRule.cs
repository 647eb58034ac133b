using System.ComponentModel.DataAnnotations;

namespace Samenkracht.Partnerships.Networks;

/// <summary>Changes how members count their votes.</summary>
/// <param name="VotingRule">The rule.</param>
/// <param name="Weights">The votes of every member, under the weighted rule; otherwise absent.</param>
/// <param name="From">The first day of the rule.</param>
public sealed record ChangeVotingRule(VotingRule VotingRule, [property: Length(0, 200)] IReadOnlyList<VoteWeight>? Weights, DateOnly From);

/// <summary>POST /v1/networks/{networkId}/voting-rules.</summary>
public static class ChangeVotingRuleEndpoint
{
    /// <summary>Votes are equal unless the rule says otherwise.</summary>
    public static readonly Rule VotesAreEqual = new("votes-are-equal", "Votes have weights under the weighted rule only.");

    /// <summary>A change changes something.</summary>
    public static readonly Rule SameRule = new("same-voting-rule", "The network votes by this rule already.");

    /// <summary>Under the weighted rule nobody is left out, and nobody counts twice.</summary>
    public static readonly Rule WeightForEveryMember = new("weight-for-every-member", "The weighted rule gives every member of this day one weight, and nobody else.");

    public static Decision Decide(ChangeVotingRule command, Network network)
    {
        var weights = command.Weights ?? [];
        return command.From < network.FoundedOn ? Network.BeforeFounding
            : command.VotingRule == VotingRule.EqualVotes && weights.Count > 0 ? VotesAreEqual
            : command.VotingRule == network.VotingRule && weights.SequenceEqual(network.Weights) ? SameRule
            : command.VotingRule == VotingRule.WeightedByInhabitants && !CoversMembers(weights, network, command.From) ? WeightForEveryMember
            : [new VotingRuleChanged(network.Id, command.VotingRule, weights, command.From)];
    }

    private static bool CoversMembers(IReadOnlyList<VoteWeight> weights, Network network, DateOnly day) =>
        weights.Select(weight => weight.OrganisationId).Order(StringComparer.Ordinal)
            .SequenceEqual(network.MembersOn(day).Select(member => member.OrganisationId).Order(StringComparer.Ordinal));

    public static void Map(Api api) => api.Change<Network, ChangeVotingRule>(
        new()
        {
            Path = "/networks/{networkId}/voting-rules", Right = "networks.change", Facts = [typeof(VotingRuleChanged)],
            Summary = "Change the voting rule",
            Description = "Votes are equal, or weighted by the inhabitants that a member serves; the weights are given with the rule.",
            Example = new ChangeVotingRule(VotingRule.WeightedByInhabitants, [new("organisation-bibliotheek-deventer", 101)], new(2022, 1, 1)),
        },
        (command, network, _) => Decide(command, network));
}

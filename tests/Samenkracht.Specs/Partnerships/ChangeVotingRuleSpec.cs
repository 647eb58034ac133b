using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ChangeVotingRuleSpec
{
    private static readonly VoteWeight[] Weights = [new(Almelo, 73), new(Borne, 24)];
    private static readonly VotingRuleChanged Weighted = new(Id, VotingRule.WeightedByInhabitants, Weights, new(2022, 1, 1));

    private static Decision When(ChangeVotingRule command, params IFact[] history) =>
        ChangeVotingRuleEndpoint.Decide(command, Given.State<Network>([Founded, AlmeloAdmitted, BorneAdmitted, .. history]));

    [Fact]
    public void Votes_are_weighted_for_every_member() => When(new(VotingRule.WeightedByInhabitants, Weights, new(2022, 1, 1))).Then(Weighted);

    [Fact]
    public void Votes_are_equal_again() =>
        When(new(VotingRule.EqualVotes, null, new(2023, 1, 1)), Weighted).Then(new VotingRuleChanged(Id, VotingRule.EqualVotes, [], new(2023, 1, 1)));

    [Fact]
    public void A_vote_is_one_unless_the_rule_says_otherwise()
    {
        Assert.Equal(1, Given.State<Network>(Founded, AlmeloAdmitted).VotesOf(Almelo));
        Assert.Equal(73, Given.State<Network>(Founded, AlmeloAdmitted, BorneAdmitted, Weighted).VotesOf(Almelo));
    }

    [Fact]
    public void Nothing_is_voted_before_the_founding() =>
        When(new(VotingRule.WeightedByInhabitants, Weights, new(2012, 12, 31))).ThenRefused("This day lies before the network was founded.");

    [Fact]
    public void Equal_votes_have_no_weights() =>
        When(new(VotingRule.EqualVotes, Weights, new(2022, 1, 1))).ThenRefused("Votes have weights under the weighted rule only.");

    [Fact]
    public void The_rule_it_has_is_no_change() =>
        When(new(VotingRule.WeightedByInhabitants, Weights, new(2023, 1, 1)), Weighted).ThenRefused("The network votes by this rule already.");

    [Fact]
    public void Nobody_is_left_out() =>
        When(new(VotingRule.WeightedByInhabitants, [Weights[0]], new(2022, 1, 1)))
            .ThenRefused("The weighted rule gives every member of this day one weight, and nobody else.");

    [Fact]
    public void Nobody_counts_twice() =>
        When(new(VotingRule.WeightedByInhabitants, [.. Weights, Weights[0]], new(2022, 1, 1)))
            .ThenRefused("The weighted rule gives every member of this day one weight, and nobody else.");
}

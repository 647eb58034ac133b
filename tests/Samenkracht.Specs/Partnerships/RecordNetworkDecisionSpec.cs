using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using static Samenkracht.Specs.Partnerships.NetworkFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecordNetworkDecisionSpec
{
    private static readonly NetworkDecisionTaken First = new(Id, "2020-1", "Beleidsplan vastgesteld", new(2020, 4, 15), null);
    private static readonly NetworkDecisionTaken Second = new(Id, "2021-1", "Beleidsplan herzien", new(2021, 4, 15), "2020-1");

    private static Decision When(RecordNetworkDecision command, params IFact[] history) =>
        RecordNetworkDecisionEndpoint.Decide(command, Given.State<Network>([Founded, .. history]));

    [Fact]
    public void The_members_decide() => When(new("2020-1", "Beleidsplan vastgesteld", new(2020, 4, 15), null)).Then(First);

    [Fact]
    public void A_later_decision_supersedes()
    {
        When(new("2021-1", "Beleidsplan herzien", new(2021, 4, 15), "2020-1"), First).Then(Second);

        var decisions = Given.State<Network>(Founded, First, Second).Decisions;
        Assert.Equal([("2020-1", "2021-1"), ("2021-1", null)], decisions.Select(decision => (decision.Number, decision.SupersededBy)));
    }

    [Fact]
    public void Nothing_is_decided_before_the_founding() =>
        When(new("2012-1", "Te vroeg", new(2012, 12, 31), null)).ThenRefused("This day lies before the network was founded.");

    [Fact]
    public void A_number_names_one_decision() =>
        When(new("2020-1", "Iets anders", new(2022, 1, 1), null), First).ThenRefused("The network has taken a decision with this number.");

    [Fact]
    public void What_was_never_decided_cannot_be_superseded() =>
        When(new("2021-1", "Herzien", new(2021, 4, 15), "2019-1"), First).ThenRefused("The network has taken no decision with the number to supersede.");

    [Fact]
    public void A_decision_is_superseded_once() =>
        When(new("2022-1", "Nogmaals herzien", new(2022, 4, 15), "2020-1"), First, Second)
            .ThenRefused("A later decision has superseded this one already.");
}

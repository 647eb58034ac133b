using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class DraftPlanSpec
{
    private static readonly DraftPlan Command = new("samenkracht", NetworkFacts.Id, "Samenkracht", From, Until, new(2020, 6, 1));
    private static readonly Network TheNetwork = Given.State<Network>(NetworkFacts.Founded);

    private static Decision When(DraftPlan command, params IFact[][] others) => DraftPlanEndpoint.Decide(
        command, Id, TheNetwork, [.. others.Select(facts => Given.State<PolicyPlan>(facts))], On(new(2020, 6, 1)));

    private static PolicyPlanDrafted Another(DateOnly from, DateOnly until) => new("policy-plan-other", NetworkFacts.Id, "Ander plan", from, until, new(2015, 1, 1));

    [Fact]
    public void A_plan_is_begun() => When(Command).Then(Drafted);

    [Fact]
    public void A_plan_does_not_end_before_it_starts() =>
        When(Command with { Until = new(2020, 12, 31) }).ThenRefused("A policy plan ends on or after the day it starts.");

    [Fact]
    public void A_plan_is_of_a_network() => DraftPlanEndpoint.Decide(Command, Id, null, [], On(new(2020, 6, 1)))
        .ThenRefused("The request names a network that does not exist.");

    [Fact]
    public void Nobody_begins_tomorrow() => When(Command with { DraftedOn = new(2020, 6, 2) })
        .ThenRefused("What is reported about a policy plan cannot lie in the future.");

    [Fact]
    public void Nobody_begins_before_the_network_was_founded() => When(Command with { DraftedOn = new(2012, 12, 31) })
        .ThenRefused("This day lies before the network was founded.");

    [Fact]
    public void A_network_has_one_plan_at_a_time()
    {
        When(Command, [Another(new(2017, 1, 1), From)]).ThenRefused("The network has another policy plan for a part of this period.");
        When(Command, [Another(Until, new(2028, 12, 31))]).ThenRefused("The network has another policy plan for a part of this period.");
        Assert.Equal(["policy-plan-other"], (IEnumerable<string>)When(Command, [Another(From, Until)]).Refusal!.Details!);
        When(Command, [Another(new(2017, 1, 1), new(2020, 12, 31))], [Another(new(2025, 1, 1), new(2028, 12, 31))]).Then(Drafted);
        When(Command, [Another(From, Until) with { NetworkId = "network-west" }]).Then(Drafted);
    }

    [Fact]
    public void A_plan_that_was_closed_early_leaves_the_rest_free()
    {
        var other = Another(new(2019, 1, 1), new(2022, 12, 31));
        When(Command, [other, new PolicyPlanClosed(other.PlanId, From, null, "Te vroeg")]).Then(Drafted);
        When(Command, [other, new PolicyPlanClosed(other.PlanId, new(2021, 1, 2), null, "Te laat")])
            .ThenRefused("The network has another policy plan for a part of this period.");
        When(Command, [Another(From, Until), new PolicyPlanClosed(other.PlanId, From, null, "Nooit begonnen")]).Then(Drafted);
        When(Command, [Another(new(2023, 1, 1), Until), new PolicyPlanClosed(other.PlanId, new(2022, 6, 1), null, "Nooit begonnen")]).Then(Drafted);
    }
}

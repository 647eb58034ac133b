using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AdoptPlanSpec
{
    private static readonly AdoptPlan Command = new("2020-12", new(2020, 12, 10));

    private static Decision When(AdoptPlan command, params IFact[] history) =>
        AdoptPlanEndpoint.Decide(command, Given.State<PolicyPlan>(history), On(new(2020, 12, 10)));

    [Fact]
    public void Whoever_listens_hears_which_nodes_hold() => When(Command, Draft).ThenFacts(Adopted)
        .ThenTells(new PolicyPlanInForce(Id, 1, [Node("a1"), Node("a1-o1"), Node("a1-d1"), Node("a2"), Node("a2-o1")], From, From));

    [Fact]
    public void A_plan_has_an_ambition() => When(Command, Drafted).ThenRefused("A policy plan has at least one ambition.");

    [Fact]
    public void An_ambition_has_a_task()
    {
        var decision = When(Command, Drafted, Youth, Line, Participation, Meeting);

        decision.ThenRefused("Every ambition of a policy plan has at least one task.");
        Assert.Equal(["a1"], (IEnumerable<string>)decision.Refusal!.Details!);
    }

    [Fact]
    public void A_plan_is_adopted_once() => When(Command, InForce).ThenRefused("This policy plan is no longer a draft; amend it by decision.");

    [Fact]
    public void A_plan_is_adopted_after_it_was_begun_and_not_tomorrow()
    {
        When(Command with { AdoptedOn = new(2020, 5, 31) }, Draft).ThenRefused("This day lies before the last decision about the policy plan.");
        When(Command with { AdoptedOn = new(2020, 12, 11) }, Draft).ThenRefused("What is reported about a policy plan cannot lie in the future.");
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ClosePlanSpec
{
    private const string Next = "policy-plan-next";
    private static readonly PolicyPlanDrafted Successor = new(Next, NetworkFacts.Id, "Netwerkplan", new(2025, 1, 1), new(2028, 12, 31), new(2024, 3, 1));
    private static readonly ClosePlan Command = new(new(2025, 1, 1), Next, "Voorbij");

    private static Decision When(ClosePlan command, IFact? successor, params IFact[] history) =>
        ClosePlanEndpoint.Decide(command, Given.State<PolicyPlan>(history), successor is null ? null : Given.State<PolicyPlan>(successor));

    [Fact]
    public void Whoever_listens_hears_that_no_node_holds() => When(Command, Successor, InForce).ThenFacts(Closed with { SuccessorPlanId = Next })
        .ThenTells(new PolicyPlanInForce(Id, 2, [], From, new(2025, 1, 1)));

    [Fact]
    public void A_plan_may_have_no_successor() => When(Command with { SuccessorPlanId = null }, null, InForce).ThenFacts(Closed);

    [Fact]
    public void A_draft_is_given_up() => When(Command with { SuccessorPlanId = null }, null, Draft).ThenFacts(Closed)
        .ThenTells(new PolicyPlanInForce(Id, 1, [], From, new(2025, 1, 1)));

    [Fact]
    public void A_plan_is_closed_once() => When(Command, Successor, [.. InForce, Closed]).ThenRefused("This policy plan is closed already.");

    [Fact]
    public void A_plan_is_closed_after_its_last_decision()
    {
        When(Command with { On = new(2020, 12, 9) }, Successor, InForce).ThenRefused("This day lies before the last decision about the policy plan.");
        When(Command with { On = new(2022, 9, 30) }, Successor, [.. InForce, Amended, Withdrawn])
            .ThenRefused("This day lies before the last decision about the policy plan.");
    }

    [Fact]
    public void A_successor_exists_and_goes_on()
    {
        When(Command, null, InForce).ThenRefused("The request names a successor that does not exist.");
        When(Command, Successor with { NetworkId = "network-west" }, InForce)
            .ThenRefused("The successor is another policy plan of the same network that begins on or after that day.");
        When(Command with { On = new(2025, 1, 2) }, Successor, InForce)
            .ThenRefused("The successor is another policy plan of the same network that begins on or after that day.");
        When(Command with { On = From, SuccessorPlanId = Id }, Drafted, InForce)
            .ThenRefused("The successor is another policy plan of the same network that begins on or after that day.");
    }
}

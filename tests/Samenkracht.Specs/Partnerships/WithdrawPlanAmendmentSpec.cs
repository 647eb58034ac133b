using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class WithdrawPlanAmendmentSpec
{
    private static readonly WithdrawPlanAmendment Command = new(1, "2022-09", new(2022, 10, 1), "Elders geregeld");
    private static readonly PolicyPlanAmended Second = new(Id, 2, [], ["a2-d1"], new(2022, 8, 1), "2022-07", "Vol");
    private static readonly string[] AsDrafted = [Node("a1"), Node("a1-o1"), Node("a1-d1"), Node("a2"), Node("a2-o1")];

    private static Decision When(WithdrawPlanAmendment command, params IFact[] history) =>
        WithdrawPlanAmendmentEndpoint.Decide(command, Given.State<PolicyPlan>(history), On(new(2022, 10, 1)));

    [Fact]
    public void Whoever_listens_hears_that_the_earlier_nodes_hold_again() => When(Command, [.. InForce, Amended]).ThenFacts(Withdrawn)
        .ThenTells(new PolicyPlanInForce(Id, 3, AsDrafted, From, Withdrawn.On));

    [Fact]
    public void Withdrawn_before_its_day_it_changes_nothing_from_that_day() => When(Command with { On = new(2022, 6, 1) }, [.. InForce, Amended])
        .ThenFacts(Withdrawn with { On = new(2022, 6, 1) }).ThenTells(new PolicyPlanInForce(Id, 3, AsDrafted, From, Amended.From));

    [Fact]
    public void Only_the_last_that_stands_is_withdrawn()
    {
        When(Command, [.. InForce, Amended, Second]).ThenRefused("Only the last amendment that stands can be withdrawn.");
        When(Command with { Number = 2 }, [.. InForce, Amended]).ThenRefused("Only the last amendment that stands can be withdrawn.");
        When(Command, [.. InForce, Amended, Withdrawn]).ThenRefused("Only the last amendment that stands can be withdrawn.");
        When(Command, InForce).ThenRefused("Only the last amendment that stands can be withdrawn.");
        When(Command, [.. InForce, Amended, Second, Withdrawn with { Number = 2 }]).ThenFacts(Withdrawn);
    }

    [Fact]
    public void Only_an_adopted_plan_has_amendments()
    {
        When(Command, Draft).ThenRefused("This policy plan was not adopted yet, or it is closed.");
        When(Command, [.. InForce, Amended, Closed]).ThenRefused("This policy plan was not adopted yet, or it is closed.");
    }

    [Fact]
    public void It_follows_the_last_decision_and_does_not_lie_ahead()
    {
        When(Command with { On = new(2020, 12, 9) }, [.. InForce, Amended]).ThenRefused("This day lies before the last decision about the policy plan.");
        When(Command with { On = new(2022, 10, 2) }, [.. InForce, Amended]).ThenRefused("What is reported about a policy plan cannot lie in the future.");
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class PolicyPlanSpec
{
    private static readonly DateOnly[] Days = [new(2020, 12, 31), From, new(2022, 6, 30), new(2022, 7, 1), new(2022, 9, 30), new(2022, 10, 1), new(2025, 1, 1)];

    private static string Holds(string code, params IFact[] history)
    {
        var plan = Given.State<PolicyPlan>(history);
        return string.Concat(Days.Select(day => plan.Has(code, day) ? '+' : '-'));
    }

    [Fact]
    public void A_node_holds_from_the_first_day_of_the_plan_until_it_is_closed()
    {
        Assert.Equal("-++++++", Holds("a1-d1", InForce));
        Assert.Equal("-+++++-", Holds("a1-d1", [.. InForce, Closed]));
        Assert.Equal("-------", Holds("a9", InForce));
    }

    [Fact]
    public void An_amendment_ends_and_begins_on_its_day()
    {
        Assert.Equal("-++----", Holds("a1-d1", [.. InForce, Amended]));
        Assert.Equal("---++++", Holds("a2-d1", [.. InForce, Amended]));
    }

    [Fact]
    public void A_withdrawal_leaves_what_was_between_as_it_was()
    {
        Assert.Equal("-++--++", Holds("a1-d1", [.. InForce, Amended, Withdrawn]));
        Assert.Equal("---++--", Holds("a2-d1", [.. InForce, Amended, Withdrawn]));
    }

    // Time travel folds in the order in which facts became true.
    [Fact]
    public void An_amendment_withdrawn_before_its_day_has_changed_nothing()
    {
        var early = Withdrawn with { On = new(2022, 6, 1) };
        foreach (var history in new IFact[][] { [.. InForce, Amended, early], [.. InForce, early, Amended], [.. InForce, early] })
        {
            Assert.Equal("-++++++", Holds("a1-d1", history));
            Assert.Null(Given.State<PolicyPlan>(history).NodeOf("a2-d1"));
        }

        Assert.True(Given.State<PolicyPlan>([.. InForce, early, Amended]).Knows("a2-d1"));
    }

    [Fact]
    public void A_node_that_came_by_amendment_can_end_by_the_next_and_hold_again()
    {
        PolicyPlanAmended second = new(Id, 2, [], ["a2-d1"], new(2022, 9, 1), "2022-08", "Vol");

        Assert.Equal("---+---", Holds("a2-d1", [.. InForce, Amended, second]));
        Assert.Equal("---+-++", Holds("a2-d1", [.. InForce, Amended, second, Withdrawn with { Number = 2 }]));
    }

    [Fact]
    public void Who_points_to_a_node_is_held_to_the_day()
    {
        var asked = On(new(2023, 1, 1), (Id, Given.State<PolicyPlan>([.. InForce, Amended])));

        Assert.Null(PlanNode.Refuses([Node("a1"), Node("a1-d1")], new(2022, 6, 30), asked));
        PlanNode.Refuses([Node("a1"), Node("a1-d1")], Amended.From, asked)!.ThenRefused("There is no such node in the policy plan on that day.");
        Assert.Equal(
            ["a1", "policy-plan-other/a1"],
            (IEnumerable<string>)PlanNode.Refuses(["a1", "policy-plan-other/a1", Node("a1")], From, asked)!.Refusal!.Details!);
    }

    [Fact]
    public void Every_plan_that_is_pointed_to_is_looked_up_once() => Assert.Equal(
        [Id, "policy-plan-other"], PlanNode.Keys([Node("a1"), Node("a2"), "policy-plan-other/a1", "nergens"]).Select(key => key.Stream));
}

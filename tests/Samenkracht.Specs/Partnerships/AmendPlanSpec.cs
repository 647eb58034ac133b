using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AmendPlanSpec
{
    private static readonly AmendPlan Command = new(Amended.Added, Amended.Ended, Amended.From, "2022-05", "Oekraïne");

    private static Decision When(AmendPlan command, params IFact[] history) => AmendPlanEndpoint.Decide(command, Given.State<PolicyPlan>(history));

    [Fact]
    public void Whoever_listens_hears_which_nodes_hold_from_that_day() => When(Command, InForce).ThenFacts(Amended)
        .ThenTells(new PolicyPlanInForce(Id, 2, [Node("a1"), Node("a1-o1"), Node("a2"), Node("a2-o1"), Node("a2-d1")], From, Amended.From));

    [Fact]
    public void An_ambition_that_ends_takes_its_tasks_and_actions_along() => When(Command with { Added = [], Ended = ["a1"] }, InForce)
        .ThenFacts(Amended with { Added = [], Ended = ["a1", "a1-o1", "a1-d1"] })
        .ThenTells(new PolicyPlanInForce(Id, 2, [Node("a2"), Node("a2-o1")], From, Amended.From));

    [Fact]
    public void An_ambition_comes_with_a_task()
    {
        PlanNodeTerms ambition = new("a3", PlanNodeKind.Ambition, null, "Ontwikkeling", "Development"), task = new("a3-o1", PlanNodeKind.Task, "a3", "Leren", "Learn");

        When(Command with { Added = [ambition, task], Ended = [] }, InForce).ThenFacts(Amended with { Added = [ambition, task], Ended = [] });
        When(Command with { Added = [ambition], Ended = [] }, InForce).ThenRefused("Every ambition of a policy plan has at least one task.");
    }

    [Fact]
    public void An_ambition_keeps_a_task() =>
        When(Command with { Added = [], Ended = ["a1-o1"] }, InForce).ThenRefused("Every ambition of a policy plan has at least one task.");

    [Fact]
    public void A_plan_keeps_an_ambition() =>
        When(Command with { Added = [], Ended = ["a1", "a2"] }, InForce).ThenRefused("A policy plan has at least one ambition.");

    [Fact]
    public void Only_an_adopted_plan_is_amended()
    {
        When(Command, Draft).ThenRefused("This policy plan was not adopted yet, or it is closed.");
        When(Command, [.. InForce, Closed]).ThenRefused("This policy plan was not adopted yet, or it is closed.");
    }

    [Fact]
    public void An_amendment_changes_something() =>
        When(Command with { Added = [], Ended = [] }, InForce).ThenRefused("An amendment adds or ends at least one node.");

    [Fact]
    public void An_amendment_begins_within_the_period()
    {
        When(Command with { From = new(2020, 12, 31) }, InForce).ThenRefused("An amendment begins within the period of the policy plan.");
        When(Command with { From = new(2025, 1, 1) }, InForce).ThenRefused("An amendment begins within the period of the policy plan.");
    }

    [Fact]
    public void Amendments_follow_decisions_and_one_another()
    {
        var next = Command with { Added = [], Ended = ["a2-d1"] };

        When(next with { From = new(2022, 6, 30) }, [.. InForce, Amended]).ThenRefused("This day lies before the last amendment of the policy plan.");
        When(next, [.. InForce, Amended]).ThenFacts(Amended with { Number = 2, Added = [], Ended = ["a2-d1"] });
        When(Command with { Added = [], From = new(2022, 9, 30) }, [.. InForce, Amended, Withdrawn])
            .ThenRefused("This day lies before the last decision about the policy plan.");
        When(Command with { Added = [], From = new(2022, 10, 1) }, [.. InForce, Amended, Withdrawn])
            .ThenFacts(Amended with { Number = 2, Added = [], From = new(2022, 10, 1) });
    }

    [Fact]
    public void A_code_is_never_given_again()
    {
        var again = Command with { Added = [Amended.Added[0] with { Code = "a1-d1" }] };

        When(again, InForce).ThenRefused("The policy plan has, or had, a node with this code.");
        When(Command with { Added = [Amended.Added[0], Amended.Added[0]] }, InForce).ThenRefused("The policy plan has, or had, a node with this code.");
        When(Command with { From = new(2022, 10, 1) }, [.. InForce, Amended, Withdrawn]).ThenRefused("The policy plan has, or had, a node with this code.");
    }

    [Fact]
    public void Only_what_holds_ends()
    {
        When(Command with { Ended = ["a9"] }, InForce).ThenRefused("There is no such node in the policy plan on that day.");
        When(Command with { Added = [], From = new(2023, 1, 1) }, [.. InForce, Amended]).ThenRefused("There is no such node in the policy plan on that day.");
    }

    [Theory]
    [InlineData(PlanNodeKind.Action, null)]
    [InlineData(PlanNodeKind.Task, "a9")]
    [InlineData(PlanNodeKind.Action, "a2-o1")]
    [InlineData(PlanNodeKind.Ambition, "a2")]
    public void A_node_has_its_place(PlanNodeKind kind, string? parent) =>
        When(Command with { Added = [new("x1", kind, parent, "Iets", "Something")] }, InForce)
            .ThenRefused("A task or action belongs to an ambition of the policy plan, and an ambition to nothing.");

    [Fact]
    public void Nothing_is_added_to_an_ambition_that_ends() => When(Command with { Ended = ["a2"] }, InForce)
        .ThenRefused("A task or action belongs to an ambition of the policy plan, and an ambition to nothing.");
}

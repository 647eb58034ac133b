using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Plans;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class DraftNodeSpec
{
    private static readonly AddAmbition Ambition = new("a1", "Jeugd en onderwijs", "Youth", Writing);
    private static readonly AddTask ATask = new("a1-o1", "a1", "Leesplezier", "Reading pleasure", Writing);
    private static readonly AddPlannedAction Action = new("a1-d1", "a1", "Doorgaande lijn", "Reading line", Writing);
    private static readonly LinkGoal Link = new("a1", Pact, "n1", new(2020, 11, 2));
    private static readonly GoalLinked Linked = new(Id, "a1", Pact, "n1", new(2020, 11, 2));

    private static Decision When(AddAmbition command, params IFact[] history) => AddAmbitionEndpoint.Decide(command, Given.State<PolicyPlan>(history), On(Writing));

    private static Decision When(AddTask command, params IFact[] history) => AddTaskEndpoint.Decide(command, Given.State<PolicyPlan>(history), On(Writing));

    private static Decision When(AddPlannedAction command, params IFact[] history) => AddPlannedActionEndpoint.Decide(command, Given.State<PolicyPlan>(history), On(Writing));

    private static Decision When(LinkGoal command, params IFact[] history) => LinkGoalEndpoint.Decide(
        command, Given.State<PolicyPlan>(history), On(new(2020, 11, 2), (Pact, Given.State<GoalFramework>(ThePact))));

    [Fact]
    public void A_draft_grows()
    {
        When(Ambition, Drafted).Then(Youth);
        When(ATask, Drafted, Youth).Then(Pleasure);
        When(Action, Drafted, Youth).Then(Line);
        When(Link, Draft).Then(Linked);
    }

    [Fact]
    public void A_code_names_one_node()
    {
        When(Ambition, Drafted, Youth).ThenRefused("The policy plan has, or had, a node with this code.");
        When(ATask with { Code = "a1" }, Drafted, Youth).ThenRefused("The policy plan has, or had, a node with this code.");
        When(Action, Draft).ThenRefused("The policy plan has, or had, a node with this code.");
    }

    [Fact]
    public void A_task_or_action_belongs_to_an_ambition()
    {
        When(ATask, Drafted).ThenRefused("A task or action belongs to an ambition of the policy plan, and an ambition to nothing.");
        When(Action, Drafted).ThenRefused("A task or action belongs to an ambition of the policy plan, and an ambition to nothing.");
        When(Action with { Ambition = "a1-o1" }, Drafted, Youth, Pleasure)
            .ThenRefused("A task or action belongs to an ambition of the policy plan, and an ambition to nothing.");
    }

    [Fact]
    public void Nothing_is_added_once_the_plan_is_adopted()
    {
        When(Ambition with { Code = "a3" }, InForce).ThenRefused("This policy plan is no longer a draft; amend it by decision.");
        When(ATask with { Code = "a1-o2" }, InForce).ThenRefused("This policy plan is no longer a draft; amend it by decision.");
        When(Action with { Code = "a1-d2" }, InForce).ThenRefused("This policy plan is no longer a draft; amend it by decision.");
        When(Link, InForce).ThenRefused("This policy plan is no longer a draft; amend it by decision.");
    }

    [Fact]
    public void Nothing_is_added_before_the_draft_or_tomorrow()
    {
        When(Ambition with { On = new(2020, 5, 31) }, Drafted).ThenRefused("This day lies before the last decision about the policy plan.");
        When(Ambition with { On = Writing.AddDays(1) }, Drafted).ThenRefused("What is reported about a policy plan cannot lie in the future.");
        When(Link with { On = new(2020, 11, 3) }, Draft).ThenRefused("What is reported about a policy plan cannot lie in the future.");
    }

    [Fact]
    public void A_link_is_between_a_node_and_a_goal_that_exist()
    {
        When(Link with { Node = "a9" }, Draft).ThenRefused("There is no such node in the policy plan on that day.");
        When(Link with { FrameworkId = Later }, Draft).ThenRefused("The request names a goal framework that was not published.");
        When(Link with { Goal = "n9" }, Draft).ThenRefused("The goal framework has no such goal.");
        When(Link, [.. Draft, Linked]).ThenRefused("This node works towards that goal already.");
    }

    [Fact]
    public void An_action_works_towards_the_goals_of_its_ambition_too()
    {
        var plan = Given.State<PolicyPlan>([.. Draft, Linked]);
        var crosswalk = PlanCrosswalk.Of(plan, From, new(new Dictionary<string, GoalFramework> { [Pact] = Given.State<GoalFramework>(ThePact) }));

        Assert.Equal(
            [("a1", "a1"), ("a1-o1", "a1"), ("a1-d1", "a1")],
            crosswalk.Nodes.SelectMany(node => node.Goals.Select(goal => (node.Code, goal.Through))));
        Assert.Equal("Literate society", crosswalk.Nodes[0].Goals[0].EnglishName);
    }
}

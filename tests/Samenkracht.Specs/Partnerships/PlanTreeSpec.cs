using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.LocalTasks;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Projects;
using Samenkracht.Partnerships.Realisations;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class PlanTreeSpec
{
    private const string Almelo = "organisation-almelo";

    private static readonly DateOnly Day = new(2022, 3, 1);

    private static readonly string[] TheAmbitions = ["a1", "a2"];
    private static readonly string[] BelowYouth = ["a1-o1", "a1-d1"];
    private static readonly string[] Pleasing = ["a1-o1"];
    private static readonly string[] Both = ["a1-o1", "a1-d1"];
    private static readonly string[] OnlyYouth = ["a1"];

    private static PlanTreeNode[] Tree(
        DateOnly day, IFact[] plan, LocalTask[]? tasks = null, AnnualPlan[]? plans = null, NetworkProject[]? projects = null, params FigureSum[] sums) =>
        [.. new PlanTreeBuilder(Given.State<PolicyPlan>(plan), day, tasks ?? [], plans ?? [], projects ?? [], sums).Ambitions()];

    private static FigureSum Sum(string measure, decimal amount, long things, params string[] codes) =>
        new(measure, Almelo, amount, 2, things, null, null, [.. codes.Select(Node)], null, null);

    private static string[] Codes(IEnumerable<PlanTreeNode> nodes) => [.. nodes.Select(node => PlanNode.CodeOf(node.Id))];

    private static LocalTask ATask(params string[] codes) => Given.State<LocalTask>(
        [LocalTaskFacts.Raised, .. codes.Select(code => LocalTaskFacts.Linked with { PlanNode = Node(code) })]);

    [Fact]
    public void It_has_the_ambitions_that_hold_on_the_day_with_what_is_below_them()
    {
        var tree = Tree(Day, [.. InForce, Amended]);
        Assert.Equal(TheAmbitions, Codes(tree));
        Assert.Equal(BelowYouth, Codes(tree[0].Nodes));
        Assert.Equal((PlanNodeKind.Ambition, "Jeugd en onderwijs", "Youth"), (tree[0].Kind, tree[0].Title, tree[0].EnglishName));

        Assert.Equal(Pleasing, Codes(Tree(Amended.From, [.. InForce, Amended])[0].Nodes));
        Assert.Equal(BelowYouth, Codes(Tree(Withdrawn.On, [.. InForce, Amended, Withdrawn])[0].Nodes));
        Assert.Empty(Tree(Closed.On, [.. InForce, Closed]));
    }

    [Fact]
    public void A_goal_stands_on_its_own_node_only()
    {
        var tree = Tree(Day, [.. Draft, new GoalLinked(Id, "a1-o1", Pact, "n1", Writing), Adopted]);
        Assert.Empty(tree[0].Goals);
        Assert.Equal(new GoalLink("a1-o1", Pact, "n1"), Assert.Single(tree[0].Nodes[0].Goals));
    }

    [Fact]
    public void A_local_task_on_two_nodes_of_an_ambition_is_on_each_and_on_the_ambition_once()
    {
        var tree = Tree(Day, InForce, [ATask(Both)]);
        Assert.Equal(new TreeThing(LocalTaskFacts.Id, "Taalpunten", Almelo), Assert.Single(tree[0].LocalTasks));
        Assert.All(tree[0].Nodes, node => Assert.Single(node.LocalTasks));
        Assert.Empty(tree[1].LocalTasks);
    }

    [Fact]
    public void What_is_on_the_ambition_itself_is_on_none_of_the_nodes_below_it()
    {
        var tree = Tree(Day, InForce, [ATask(OnlyYouth)]);
        Assert.Single(tree[0].LocalTasks);
        Assert.All(tree[0].Nodes, node => Assert.Empty(node.LocalTasks));
    }

    [Fact]
    public void Priorities_stand_in_their_order_under_the_number_of_their_plan()
    {
        var plan = AnnualPlanFacts.ThePlanOf(
            AnnualPlanFacts.Prepared, AnnualPlanFacts.First with { PlanNodes = [Node("a1-o1")] },
            AnnualPlanFacts.Second with { PlanNodes = [Node("a1-d1"), Node("a1-o1")] }, AnnualPlanFacts.Ranked);
        TreeThing[] ranked = [new($"{plan.Id}/2", "De school in", Almelo), new($"{plan.Id}/1", "Taal in de wijk", Almelo)];

        var youth = Tree(Day, InForce, plans: [plan])[0];
        Assert.Equal(ranked, youth.Priorities);
        Assert.Equal(ranked, youth.Nodes[0].Priorities);
        Assert.Equal(ranked[0], Assert.Single(youth.Nodes[1].Priorities));
    }

    [Fact]
    public void A_project_stands_on_the_node_it_works_on_and_on_the_ambition_above()
    {
        var project = Given.State<NetworkProject>(ProjectFacts.Proposed with { Nodes = [new(Node("a1-d1"), Node("a1"))] });
        var youth = Tree(Day, InForce, projects: [project])[0];
        Assert.Equal(new TreeThing(ProjectFacts.Id, "Taalcafé", project.LeadId), Assert.Single(youth.Projects));
        Assert.Empty(youth.Nodes[0].Projects);
        Assert.Single(youth.Nodes[1].Projects);
    }

    [Fact]
    public void Figures_of_what_works_on_two_nodes_count_for_each_and_for_the_ambition_once()
    {
        FigureSum[] sums =
        [
            Sum(Measures.Sessions, 5, 2, "a1-o1", "a1-d1"), Sum(Measures.Participants, 70, 2, "a1-o1", "a1-d1"), Sum(Measures.StaffMinutes, 100, 2, "a1-o1", "a1-d1"),
            Sum(Measures.Sessions, 1, 1, "a1"), Sum(Measures.VolunteerMinutes, 90, 1, "a1"), Sum(Measures.Sessions, 8, 3, "a2-o1"),
        ];
        var tree = Tree(Day, InForce, sums: sums);
        Assert.Equal(new TreeFigures(3, 6, 70, 1.67m, 1.5m, 10), tree[0].Figures);
        Assert.All(tree[0].Nodes, node => Assert.Equal(new TreeFigures(2, 5, 70, 1.67m, 0, 6), node.Figures));
        Assert.Equal(8, tree[1].Figures.Sessions);
    }

    [Fact]
    public void What_an_ended_node_brought_still_counts_for_its_ambition()
    {
        var sums = Sum(Measures.Sessions, 4, 1, "a1-d1");
        Assert.Equal(4, Tree(Amended.From, [.. InForce, Amended], sums: sums)[0].Figures.Sessions);
        Assert.Equal(0, Tree(Day, [.. InForce, Amended], sums: Sum(Measures.Sessions, 4, 1, "a2-d1"))[1].Figures.Sessions);
    }

    [Fact]
    public void The_last_day_of_a_plan_is_the_end_of_its_period_or_the_day_before_its_closure()
    {
        DateOnly LastDay(params IFact[] then) => Given.State<PolicyPlan>([.. InForce, .. then]).LastDay;
        Assert.Equal(Until, LastDay());
        Assert.Equal(Until, LastDay(Closed));
        Assert.Equal(new(2023, 6, 30), LastDay(Closed with { On = new(2023, 7, 1) }));
        Assert.Equal(Until, LastDay(Closed with { On = From }));
    }

    [Fact]
    public void A_project_is_under_way_from_its_proposal_until_it_is_completed_or_stopped_for_good()
    {
        static bool In(int year, params IFact[] then) =>
            Given.State<NetworkProject>(ProjectFacts.Running(then)).IsUnderWayBetween(new(year, 1, 1), new(year, 12, 31));
        Assert.False(In(2020));
        Assert.True(In(2021));
        Assert.True(In(2022, ProjectFacts.Completed));
        Assert.False(In(2023, ProjectFacts.Completed));
        Assert.True(In(2022, ProjectFacts.Stopped));
        Assert.False(In(2023, ProjectFacts.Stopped));
        Assert.True(In(2023, ProjectFacts.Stopped, ProjectFacts.Continued));
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Goals;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class MapGoalToSuccessorSpec
{
    private static readonly MapGoalToSuccessor Map = new("n1", Later, "o1", 0.6m, new(2025, 1, 1));
    private static readonly GoalMappedToSuccessor Mapped = new(Pact, "n1", Later, "o1", 0.6m, new(2025, 1, 1));
    private static readonly IFact[] History = [.. ThePact, Superseded];

    private static Decision When(MapGoalToSuccessor command, params IFact[] history) =>
        MapGoalToSuccessorEndpoint.Decide(command, Given.State<GoalFramework>(history), Given.State<GoalFramework>(TheLater));

    [Fact]
    public void A_goal_goes_on_in_several()
    {
        When(Map, History).Then(Mapped);
        When(Map with { SuccessorGoal = "o2", Weight = 0.4m }, [.. History, Mapped]).Then(Mapped with { SuccessorGoal = "o2", Weight = 0.4m });
    }

    [Fact]
    public void A_goal_goes_on_once_at_most()
    {
        When(Map with { SuccessorGoal = "o2", Weight = 0.41m }, [.. History, Mapped])
            .ThenRefused("The weights of a goal towards one successor cannot add up to more than 1.");
        When(Map, [.. History, Mapped]).ThenRefused("This goal has been mapped to that goal.");
    }

    [Fact]
    public void A_weight_is_in_hundredths() => When(Map with { Weight = 0.005m }, History).ThenRefused("A weight has at most two decimals.");

    [Fact]
    public void Both_goals_exist_on_that_day()
    {
        When(Map with { Goal = "n9" }, History).ThenRefused("The goal framework has no such goal.");
        When(Map with { SuccessorGoal = "o9" }, History).ThenRefused("The goal framework has no such goal.");
        When(Map, Published, Literate with { On = new(2025, 1, 2) }, Superseded).ThenRefused("The goal framework has no such goal.");
    }

    [Fact]
    public void The_framework_is_superseded_by_that_one()
    {
        When(Map, ThePact).ThenRefused("This goal framework has not been superseded by that framework on this day.");
        When(Map, [.. ThePact, Superseded with { SuccessorFrameworkId = "goal-framework-other" }])
            .ThenRefused("This goal framework has not been superseded by that framework on this day.");
        When(Map with { On = new(2024, 12, 31) }, History).ThenRefused("This goal framework has not been superseded by that framework on this day.");
        MapGoalToSuccessorEndpoint.Decide(Map, Given.State<GoalFramework>(History), null).ThenRefused("The request names a goal framework that was not published.");
    }

    [Fact]
    public void Weights_are_followed_along_the_line_and_added_where_it_comes_together()
    {
        const string third = "goal-framework-third";
        var crosswalk = new GoalCrosswalk(new Dictionary<string, GoalFramework>
        {
            [Pact] = Given.State<GoalFramework>([.. History, Mapped, Mapped with { SuccessorGoal = "o2", Weight = 0.4m }]),
            [Later] = Given.State<GoalFramework>([.. TheLater, new GoalFrameworkSuperseded(Later, third, new(2029, 1, 1)),
                new GoalMappedToSuccessor(Later, "o1", third, "x1", 0.5m, new(2029, 1, 1)), new GoalMappedToSuccessor(Later, "o2", third, "x1", 1m, new(2029, 1, 1))]),
        });

        Assert.Equal(
            [new(Later, "o1", "Geletterd", "Literate", 0.6m), new(Later, "o2", "Meedoen", "Taking part", 0.4m), new SuccessorGoal(third, "x1", null, null, 0.7m)],
            crosswalk.SuccessorsOf(Pact, "n1"));
        Assert.Empty(crosswalk.SuccessorsOf(Pact, "n9"));
        Assert.Empty(crosswalk.SuccessorsOf("goal-framework-unknown", "n1"));
    }
}

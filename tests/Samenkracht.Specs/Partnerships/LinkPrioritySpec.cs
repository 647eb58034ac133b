using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.AnnualPlans;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class LinkPrioritySpec
{
    private static readonly LinkPriority Command = new(1, [], [Schools], Relinked.On);

    private static Decision When(LinkPriority command, params IFact[] history) => LinkPriorityEndpoint.Decide(command, ThePlanOf(history), Staff);

    private static Decision WhenTheSchoolsEnd(DateOnly from, DateOnly on) => LinkPriorityEndpoint.Decide(
        Command with { On = on }, ThePlanOf(Preparing), AskedBy("staff", Almelo, ThePlan(Amended(1, from, "a1-d2"))));

    [Fact]
    public void More_local_tasks_and_nodes_are_linked_before_the_approval() => When(new(1, [Id, OtherTask], [Language, Schools], Second.On), Preparing)
        .Then(new PriorityLinked(AnnualPlanId, Almelo, 1, [OtherTask], [Schools], [], Second.On));

    [Fact]
    public void A_node_takes_the_place_of_one_that_ended()
    {
        When(Command, [.. InForce, LanguageEnded]).Then(Relinked);

        Assert.True(ThePlanOf([.. InForce, LanguageEnded]).NeedsRelink);
        Assert.False(ThePlanOf([.. InForce, LanguageEnded, Relinked]).NeedsRelink);
        Assert.False(ThePlanOf([.. InForce, Relinked, LanguageEnded]).NeedsRelink);
    }

    [Fact]
    public void A_local_task_alone_takes_the_place_of_no_node()
    {
        var linked = Relinked with { LocalTasks = [OtherTask], PlanNodes = [], Replaced = [] };
        When(Command with { LocalTasks = [OtherTask], PlanNodes = [] }, [.. InForce, LanguageEnded]).Then(linked);

        Assert.True(ThePlanOf([.. InForce, LanguageEnded, linked]).NeedsRelink);
    }

    [Fact]
    public void The_link_is_a_new_one()
    {
        const string because = "Name at least one local task or node that the priority is not linked to yet.";
        When(Command with { PlanNodes = [] }, InForce).ThenRefused(because);
        When(Command with { LocalTasks = [Id], PlanNodes = [Language] }, InForce).ThenRefused(because);
    }

    [Fact]
    public void The_node_holds_on_the_day_from_which_the_link_works()
    {
        const string because = "There is no such node in the policy plan on that day.";
        WhenTheSchoolsEnd(new(2022, 3, 1), on: new(2022, 2, 28)).ThenFacts(Relinked with { Replaced = [], On = new(2022, 2, 28) });
        WhenTheSchoolsEnd(new(2022, 3, 1), on: new(2022, 3, 1)).ThenRefused(because);
        WhenTheSchoolsEnd(new(2022, 1, 1), on: new(2021, 12, 1)).ThenRefused(because);
        WhenTheSchoolsEnd(new(2023, 1, 1), on: new(2023, 2, 1)).ThenFacts(Relinked with { Replaced = [], On = new(2023, 2, 1) });
    }

    [Fact]
    public void The_local_task_is_one_of_the_organisation() => When(Command with { LocalTasks = ["local-task-onbekend"] }, InForce)
        .ThenRefused("The request names a local task that this organisation does not have.");

    [Fact]
    public void The_priority_is_there() => When(Command with { Priority = 3 }, InForce).ThenRefused("The annual plan has no priority with this number.");

    [Fact]
    public void Nothing_is_linked_in_a_closed_plan_or_on_another_day_than_can_be()
    {
        When(Command, [.. InForce, Succeeded]).ThenRefused("This annual plan is closed.");
        When(Command with { On = Today.AddDays(1) }, InForce).ThenRefused("A step of an annual plan cannot lie in the future.");
        When(Command with { On = Approved.On.AddDays(-1) }, InForce).ThenRefused("This day lies before an earlier step of the annual plan.");
    }
}

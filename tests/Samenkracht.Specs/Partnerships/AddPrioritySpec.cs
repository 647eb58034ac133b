using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.AnnualPlans;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AddPrioritySpec
{
    private static readonly AddPriority Command = new(First.Title, [Id], [Language], First.On);

    private static Decision When(AddPriority command, params IFact[] history) => AddPriorityEndpoint.Decide(command, ThePlanOf(history), Staff);

    private static Decision WhenAsked(Asked asked) => AddPriorityEndpoint.Decide(Command, ThePlanOf(Prepared), asked);

    [Fact]
    public void A_priority_gets_the_next_number()
    {
        When(Command, Prepared).Then(First);
        When(new(Second.Title, [OtherTask, OtherTask], [Schools, Schools], Second.On), Prepared, First).Then(Second);
    }

    [Fact]
    public void It_can_be_added_while_the_director_reads() => When(Command with { On = Submitted.On }, Prepared, Submitted).Then(First with { On = Submitted.On });

    [Fact]
    public void It_works_on_a_local_task_and_on_the_policy_plan()
    {
        When(Command with { LocalTasks = [] }, Prepared).ThenRefused("A priority works on at least one local task.");
        When(Command with { PlanNodes = [] }, Prepared).ThenRefused("A priority works on at least one node of a policy plan.");
    }

    [Fact]
    public void The_local_tasks_are_those_of_the_organisation()
    {
        const string because = "The request names a local task that this organisation does not have.";
        When(Command with { LocalTasks = [Id, "local-task-onbekend"] }, Prepared).ThenRefused(because);
        var refused = WhenAsked(AskedBy("staff", Almelo, ThePlan(), ATask(Id, Borne)));
        refused.ThenRefused(because);
        Assert.Equal([Id], (List<string>)refused.Refusal!.Details!);
    }

    [Fact]
    public void A_local_task_may_have_been_resolved_in_the_year_but_not_before()
    {
        WhenAsked(AskedBy("staff", Almelo, ThePlan(), ATask(Id, Almelo, Resolved with { On = new(2022, 1, 1) }))).Then(First);
        WhenAsked(AskedBy("staff", Almelo, ThePlan(), ATask(Id, Almelo, Resolved with { On = new(2021, 12, 31) })))
            .ThenRefused("A local task that was resolved before the year has no place in its annual plan.");
    }

    [Fact]
    public void The_nodes_hold_on_the_first_day_of_the_year()
    {
        WhenAsked(AskedBy("staff", Almelo, ATask(Id), ThePlan(Amended(1, new(2022, 1, 2), "a1-d1")))).Then(First);
        WhenAsked(AskedBy("staff", Almelo, ATask(Id), ThePlan(Amended(1, new(2022, 1, 1), "a1-d1"))))
            .ThenRefused("There is no such node in the policy plan on that day.");
    }

    [Fact]
    public void Twenty_is_the_most()
    {
        IFact[] nineteen = [Prepared, .. Enumerable.Range(1, 19).Select(number => First with { Priority = number })];
        When(Command, nineteen).Then(First with { Priority = 20 });
        When(Command, [.. nineteen, First with { Priority = 20 }]).ThenRefused("An annual plan has at most 20 priorities.");
    }

    [Fact]
    public void Its_day_is_neither_in_the_future_nor_before_what_came_before()
    {
        When(Command with { On = Today.AddDays(1) }, Prepared).ThenRefused("A step of an annual plan cannot lie in the future.");
        When(Command with { On = Prepared.PreparedOn.AddDays(-1) }, Prepared).ThenRefused("This day lies before an earlier step of the annual plan.");
    }

    [Fact]
    public void None_is_added_after_the_approval_or_the_closure()
    {
        When(Command with { On = Today }, InForce).ThenRefused("This annual plan is approved; revise it instead.");
        When(Command with { On = Today }, Prepared, Succeeded).ThenRefused("This annual plan is closed.");
    }
}

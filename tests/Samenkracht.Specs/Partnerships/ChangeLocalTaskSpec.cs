using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.LocalTasks;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ChangeLocalTaskSpec
{
    private static readonly Asked Staff = AskedBy("staff", Almelo, ThePlan());

    private static Decision Link(string node, DateOnly on, params IFact[] history) =>
        LinkToPlanNodeEndpoint.Decide(new(node, on), Given.State<LocalTask>(history), Staff);

    private static Decision Reprioritise(int urgency, DateOnly on, params IFact[] history) =>
        ReprioritiseLocalTaskEndpoint.Decide(new(urgency, on, "Nieuw college"), Given.State<LocalTask>(history), Staff);

    private static Decision Resolve(DateOnly on, params IFact[] history) =>
        ResolveLocalTaskEndpoint.Decide(new(on, LocalTaskOutcome.Partly, "Vier van de zes wijken"), Given.State<LocalTask>(history), Staff);

    [Fact]
    public void It_is_linked_to_what_a_policy_plan_does_about_it()
    {
        Link(Language, Linked.On, Raised).Then(Linked);
        Link(Schools, Linked.On, Raised, Linked).Then(Linked with { PlanNode = Schools });

        Assert.Equal([Language], Given.State<LocalTask>(Raised, Linked).PlanNodes);
    }

    [Fact]
    public void It_is_linked_once() => Link(Language, Linked.On, Raised, Linked).ThenRefused("The local task is linked to this node already.");

    [Fact]
    public void It_is_linked_to_what_the_plan_has_on_that_day() =>
        Link("policy-plan-oost/b9", Linked.On, Raised).ThenRefused("There is no such node in the policy plan on that day.");

    [Fact]
    public void It_becomes_more_urgent()
    {
        Reprioritise(5, Reprioritised.On, Raised, Linked).Then(Reprioritised);

        Assert.Equal(5, Given.State<LocalTask>(Raised, Reprioritised).Urgency);
    }

    [Fact]
    public void It_does_not_become_what_it_is() => Reprioritise(3, Reprioritised.On, Raised).ThenRefused("The local task has this urgency already.");

    [Fact]
    public void It_is_resolved()
    {
        Resolve(Resolved.On, Raised, Linked).Then(Resolved);

        var resolved = Given.State<LocalTask>(Raised, Resolved);
        Assert.Equal((Resolved.On, LocalTaskOutcome.Partly), (resolved.ResolvedOn, resolved.Outcome));
    }

    [Fact]
    public void Nothing_happens_once_it_is_resolved()
    {
        const string because = "This local task is resolved already.";
        Link(Schools, Today, Raised, Resolved).ThenRefused(because);
        Reprioritise(1, Today, Raised, Resolved).ThenRefused(because);
        Resolve(Today, Raised, Resolved).ThenRefused(because);
    }

    [Fact]
    public void Nothing_happens_in_the_future()
    {
        const string because = "What happens to a local task cannot lie in the future.";
        Link(Schools, Today.AddDays(1), Raised).ThenRefused(because);
        Reprioritise(1, Today.AddDays(1), Raised).ThenRefused(because);
        Resolve(Today.AddDays(1), Raised).ThenRefused(because);
    }

    [Fact]
    public void What_happens_is_recorded_in_order()
    {
        const string because = "This day lies before an earlier step of the local task.";
        Link(Schools, Raised.RaisedOn.AddDays(-1), Raised).ThenRefused(because);
        Reprioritise(1, Linked.On.AddDays(-1), Raised, Linked).ThenRefused(because);
        Resolve(Reprioritised.On.AddDays(-1), Raised, Linked, Reprioritised).ThenRefused(because);
    }

    [Fact]
    public void It_belongs_to_its_organisation()
    {
        var task = Given.State<LocalTask>(Raised);

        Assert.True(task.BelongsTo(Almelo));
        Assert.False(task.BelongsTo(Town));
    }
}

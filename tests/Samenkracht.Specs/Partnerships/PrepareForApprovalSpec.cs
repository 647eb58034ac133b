using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.AnnualPlans;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class PrepareForApprovalSpec
{
    private static Decision Rank(IReadOnlyList<int> order, params IFact[] history) =>
        RankPrioritiesEndpoint.Decide(new(order, Ranked.On), ThePlanOf(history), Staff);

    private static Decision Commit(int priority, params IFact[] history) =>
        CommitResourcesEndpoint.Decide(new(priority, 300, 12_500.50m, Committed.On), ThePlanOf(history), Staff);

    private static Decision Submit(params IFact[] history) => SubmitForApprovalEndpoint.Decide(new(Submitted.On), ThePlanOf(history), Staff);

    private static Decision Approve(params IFact[] history) =>
        ApproveAnnualPlanEndpoint.Decide(new(ApproverPosition.Director, Approved.On), ThePlanOf(history), Staff);

    [Fact]
    public void The_priorities_are_ranked()
    {
        Rank([2, 1], Preparing).Then(Ranked);

        Assert.Equal([1, 2], ThePlanOf(Preparing).Ranked().Select(priority => priority.Number));
        Assert.Equal([2, 1], ThePlanOf([.. Preparing, Ranked]).Ranked().Select(priority => priority.Number));
    }

    [Fact]
    public void What_is_added_after_the_ranking_comes_last() => Assert.Equal(
        [2, 1, 3], ThePlanOf([.. Preparing, Ranked, First with { Priority = 3 }]).Ranked().Select(priority => priority.Number));

    [Fact]
    public void A_ranking_leaves_nothing_out_and_names_nothing_twice() => Assert.All<IReadOnlyList<int>>(
        [[1], [1, 1], [1, 2, 2], [1, 3]], order => Rank(order, Preparing).ThenRefused("A ranking names every priority of the annual plan once."));

    [Fact]
    public void Resources_are_committed_and_take_the_place_of_earlier_ones()
    {
        Commit(1, Preparing).Then(Committed);

        var priority = ThePlanOf([.. Preparing, Committed with { Hours = 1, Euros = 2m }, Committed]).PriorityOf(1)!;
        Assert.Equal((300, 12_500.50m), (priority.Hours, priority.Euros));
    }

    [Fact]
    public void Resources_are_for_a_priority_that_is_there() => Commit(3, Preparing).ThenRefused("The annual plan has no priority with this number.");

    [Fact]
    public void It_is_submitted_once()
    {
        Submit(Preparing).Then(Submitted);
        Submit([.. Preparing, Submitted]).ThenRefused("This annual plan was submitted already.");
    }

    [Fact]
    public void The_director_approves_it()
    {
        Approve([.. Preparing, Submitted]).Then(Approved);

        Assert.Equal(
            [AnnualPlanStatus.Preparing, AnnualPlanStatus.Submitted, AnnualPlanStatus.Approved, AnnualPlanStatus.Closed],
            new[] { ThePlanOf(Prepared), ThePlanOf(Prepared, Submitted), ThePlanOf(InForce), ThePlanOf([.. InForce, Closed]) }.Select(plan => plan.Status));
    }

    [Fact]
    public void Only_what_was_submitted_and_wants_something_is_approved()
    {
        Approve(Preparing).ThenRefused("This annual plan was not submitted for approval.");
        Approve(Prepared, Submitted).ThenRefused("An annual plan has at least one priority when it is approved.");
    }

    [Fact]
    public void Nothing_of_this_happens_after_the_approval() => Assert.All(
        [
            RankPrioritiesEndpoint.Decide(new([2, 1], Today), ThePlanOf(InForce), Staff),
            CommitResourcesEndpoint.Decide(new(1, 1, 1m, Today), ThePlanOf(InForce), Staff),
            SubmitForApprovalEndpoint.Decide(new(Today), ThePlanOf(InForce), Staff),
            ApproveAnnualPlanEndpoint.Decide(new(ApproverPosition.Chair, Today), ThePlanOf(InForce), Staff),
        ],
        decision => decision.ThenRefused("This annual plan is approved; revise it instead."));

    [Fact]
    public void Nothing_of_this_happens_after_the_closure() => Assert.All(
        [Rank([2, 1], [.. Preparing, Succeeded]), Commit(1, [.. Preparing, Succeeded]), Submit([.. Preparing, Succeeded]), Approve([.. Preparing, Submitted, Succeeded])],
        decision => decision.ThenRefused("This annual plan is closed."));

    [Fact]
    public void The_steps_come_one_after_the_other() => Assert.All(
        [Rank([2, 1], [.. Preparing, Submitted]), Commit(1, [.. Preparing, Submitted]), Submit([.. Preparing, Committed with { On = Today }]), Approve([.. Preparing, Submitted with { On = Today }])],
        decision => decision.ThenRefused("This day lies before an earlier step of the annual plan."));
}

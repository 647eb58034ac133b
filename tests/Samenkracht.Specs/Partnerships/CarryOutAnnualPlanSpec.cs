using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.AnnualPlans;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class CarryOutAnnualPlanSpec
{
    private static readonly ReviseAnnualPlan Revision = new(1, Revised.Changes, Revised.On, Revised.Reason);
    private static readonly ReportRealisation Report = new(1, PriorityOutcome.Partly, "Vier wijken", FirstReported.On);
    private static readonly CloseAnnualPlan Closure = new(Closed.On, Closed.Reason);

    private static Decision When(ReviseAnnualPlan command, params IFact[] history) => ReviseAnnualPlanEndpoint.Decide(command, ThePlanOf(history), Staff);

    private static Decision When(ReportRealisation command, params IFact[] history) => ReportRealisationEndpoint.Decide(command, ThePlanOf(history), Staff);

    private static Decision When(CloseAnnualPlan command, params IFact[] history) => CloseAnnualPlanEndpoint.Decide(command, ThePlanOf(history), Staff);

    [Fact]
    public void A_revision_changes_what_it_names_and_leaves_the_rest()
    {
        When(Revision, InForce).Then(Revised);
        When(Revision with { Number = 2 }, [.. InForce, Revised]).Then(Revised with { Number = 2 });

        var priority = ThePlanOf([.. Preparing, Committed, Submitted, Approved, Revised]).PriorityOf(1)!;
        Assert.Equal((First.Title, 400, 12_500.50m), (priority.Title, priority.Hours, priority.Euros));
        var renamed = ThePlanOf([.. InForce, Revised with { Changes = [new(1, "Taal overal", Euros: 5m)] }]).PriorityOf(1)!;
        Assert.Equal(("Taal overal", (int?)null, (decimal?)5m), (renamed.Title, renamed.Hours, renamed.Euros));
    }

    [Fact]
    public void Revisions_are_numbered()
    {
        const string because = "The revisions of an annual plan are numbered from 1 without gaps.";
        When(Revision with { Number = 2 }, InForce).ThenRefused(because);
        When(Revision, [.. InForce, Revised]).ThenRefused(because);
    }

    [Fact]
    public void A_revision_names_priorities_that_are_there_once_and_changes_something()
    {
        When(Revision with { Changes = [new(3, "Nieuw")] }, InForce).ThenRefused("The annual plan has no priority with this number.");
        When(Revision with { Changes = [new(1, "Nieuw"), new(1, Hours: 2)] }, InForce).ThenRefused("A revision names a priority only once.");
        When(Revision with { Changes = [new(1)] }, InForce).ThenRefused("A revision gives each priority it names another title, other hours or other euros.");
    }

    [Fact]
    public void What_became_of_a_priority_is_reported_and_can_be_reported_again()
    {
        When(Report, InForce).Then(FirstReported);
        When(Report, [.. InForce, FirstReported]).Then(FirstReported);

        var priority = ThePlanOf([.. InForce, FirstReported, SecondReported with { Priority = 1 }]).PriorityOf(1)!;
        Assert.Equal((PriorityOutcome.Achieved, "Alle scholen", SecondReported.On), (priority.Realised, priority.Explanation, priority.ReportedOn));
    }

    [Fact]
    public void Nothing_became_of_it_before_the_year()
    {
        When(Report with { On = new(2022, 1, 1) }, InForce).ThenFacts(FirstReported with { On = new(2022, 1, 1) });
        When(Report with { On = new(2021, 12, 31) }, InForce).ThenRefused("What became of a priority cannot be reported before the year begins.");
    }

    [Fact]
    public void A_report_names_a_priority_that_is_there() => When(Report with { Priority = 3 }, InForce).ThenRefused("The annual plan has no priority with this number.");

    [Fact]
    public void It_is_closed_once_everything_is_reported()
    {
        When(Closure, [.. InForce, FirstReported, SecondReported]).Then(Closed);
        When(new CloseAnnualPlan(Closed.On), [.. InForce, FirstReported, SecondReported]).Then(Closed with { Reason = null });
    }

    [Fact]
    public void The_priorities_without_a_report_are_named()
    {
        var refused = When(Closure, [.. InForce, FirstReported]);

        refused.ThenRefused("What became of every priority must be reported before the annual plan is closed.");
        Assert.Equal([2], (List<int>)refused.Refusal!.Details!);
    }

    [Fact]
    public void Only_an_approved_plan_is_carried_out() => Assert.All(
        [When(Revision, [.. Preparing, Submitted]), When(Report, Preparing), When(Closure, Preparing)],
        decision => decision.ThenRefused("This annual plan is not approved."));

    [Fact]
    public void A_closed_plan_stays_as_it_is() => Assert.All(
        [When(Revision, [.. InForce, Closed]), When(Report, [.. InForce, Closed]), When(Closure, [.. InForce, Closed]), When(Closure, [.. Preparing, Succeeded])],
        decision => decision.ThenRefused("This annual plan is closed."));

    [Fact]
    public void The_steps_come_one_after_the_other_and_by_today()
    {
        Assert.All(
            [When(Revision, [.. InForce, FirstReported]), When(Report with { On = Approved.On.AddDays(-1) }, InForce), When(Closure, [.. InForce, SecondReported, FirstReported with { On = Today }])],
            decision => decision.ThenRefused("This day lies before an earlier step of the annual plan."));
        Assert.All(
            [When(Revision with { On = Today.AddDays(1) }, InForce), When(Report with { On = Today.AddDays(1) }, InForce), When(Closure with { On = Today.AddDays(1) }, InForce)],
            decision => decision.ThenRefused("A step of an annual plan cannot lie in the future."));
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Figures;
using Samenkracht.Volunteers.Development;

namespace Samenkracht.Specs.Volunteers;

public sealed class DevelopmentSpec
{
    private const string Id = "development-plan-1";
    private const string Deventer = TheAllowance.Deventer;
    private const string Hengelo = TheAllowance.Hengelo;
    private const string Person = TheAllowance.Noor;
    private const string InFuture = "What is recorded of a development plan cannot lie in the future.";
    private const string TooEarly = "This day lies before the plan was agreed, or before its last review.";
    private const string OutOfPeriod = "This day lies outside the period of the plan.";

    private static readonly DateOnly Today = TheAllowance.Today;
    private static readonly DevelopmentPlanAgreed Agreed = new(Id, Person, Deventer, 1_000m, new(2024, 1, 1), new(2024, 12, 31), new(2024, 1, 8));
    private static readonly DevelopmentGoalAdded Goal = new(Id, Person, Deventer, 1, "taalcoaching", null, new(2024, 9, 30), new(2024, 1, 8));
    private static readonly DevelopmentBudgetUsed Used = new(Id, Person, Deventer, 600m, "course-basis", new(2024, 3, 1));
    private static readonly DevelopmentPlanReviewed Reviewed = new(Id, Person, Deventer, [1], PlanOutcome.OnCourse, new(2024, 5, 1));

    private static Asked Asked => Given.Asked(Today);

    private static DevelopmentPlan Plan(params IFact[] facts) => Given.State<DevelopmentPlan>([Agreed, .. facts]);

    [Fact]
    public void A_plan_is_agreed_for_a_period()
    {
        var command = new AgreePlan(Person, 1_000m, Agreed.From, Agreed.Until, Agreed.On);
        AgreePlanEndpoint.Decide(command, Id, Asked).Then(Agreed);
        AgreePlanEndpoint.Decide(command with { Until = new(2023, 12, 31) }, Id, Asked).ThenRefused("A development plan ends on or after the day it starts.");
        AgreePlanEndpoint.Decide(command with { On = Today.AddDays(1) }, Id, Asked).ThenRefused(InFuture);
        Assert.Equal((true, false), (Plan().BelongsTo(Deventer), Plan().BelongsTo(Hengelo)));
    }

    [Fact]
    public void A_goal_is_a_competence_to_reach_within_the_period()
    {
        var command = new AddDevelopmentGoal("taalcoaching", null, Goal.ReachBy, Goal.On);
        AddDevelopmentGoalEndpoint.Decide(command, Plan(), Asked).Then(Goal);
        AddDevelopmentGoalEndpoint.Decide(command, Plan(Goal), Asked).ThenRefused("This competence is a goal of the plan already.");
        AddDevelopmentGoalEndpoint.Decide(command with { ReachBy = new(2025, 1, 1) }, Plan(), Asked).ThenRefused(OutOfPeriod);
        AddDevelopmentGoalEndpoint.Decide(command with { ReachBy = new(2023, 12, 31) }, Plan(), Asked).ThenRefused(OutOfPeriod);
        AddDevelopmentGoalEndpoint.Decide(command with { On = Agreed.On.AddDays(-1) }, Plan(), Asked).ThenRefused(TooEarly);
        AddDevelopmentGoalEndpoint.Decide(command with { On = Today.AddDays(1) }, Plan(), Asked).ThenRefused(InFuture);
    }

    [Fact]
    public void The_budget_is_used_up_to_the_cent()
    {
        var command = new UseBudget(600m, "course-basis", Used.On);
        UseBudgetEndpoint.Decide(command, Plan(), Asked).Then(Used);
        UseBudgetEndpoint.Decide(command with { Amount = 400m }, Plan(Used), Asked).Then(Used with { Amount = 400m });
        UseBudgetEndpoint.Decide(command with { Amount = 400.01m }, Plan(Used), Asked).ThenRefused("This is more than is left of the budget.");
        UseBudgetEndpoint.Decide(command, Given.State<DevelopmentPlan>(Agreed with { Until = new(2024, 2, 28) }), Asked).ThenRefused(OutOfPeriod);
        UseBudgetEndpoint.Decide(command, Given.State<DevelopmentPlan>(Agreed with { From = new(2024, 3, 2) }), Asked).ThenRefused(OutOfPeriod);
        UseBudgetEndpoint.Decide(command with { On = Today.AddDays(1) }, Plan(), Asked).ThenRefused(InFuture);
        Assert.Equal(new Figure("development-budget-used", 600m, Deventer, Used.On, AboutId: "course-basis"), Assert.Single(((ICounted)Used).Figures));
    }

    [Fact]
    public void A_review_tells_which_goals_were_reached()
    {
        var command = new ReviewPlan([1, 1], PlanOutcome.OnCourse, Reviewed.On);
        ReviewPlanEndpoint.Decide(command, Plan(Goal), Asked).Then(Reviewed);
        ReviewPlanEndpoint.Decide(command with { Reached = [2] }, Plan(Goal), Asked).ThenRefused("The plan has no such goal.");
        ReviewPlanEndpoint.Decide(command with { On = Reviewed.On.AddDays(-1) }, Plan(Goal, Reviewed), Asked).ThenRefused(TooEarly);
        Assert.Equal((Reviewed.On, Reviewed.On, 0m), (Plan(Goal, Reviewed).Goals[0].ReachedOn, Plan(Goal, Reviewed).ReviewedOn, Plan(Goal, Reviewed).Used));
    }
}

public sealed class VitalityActionSpec
{
    private const string Id = "vitality-action-samen-wandelen";
    private const string Node = "policy-plan-samenkracht-2021-2024/a4-d4";
    private const string Over = "This action was over on that day.";
    private const string InFuture = "What is recorded of an action for vitality cannot lie in the future.";
    private const string TooEarly = "This day lies before the action began.";
    private const string Numbers = "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.";

    private static readonly DateOnly Today = TheAllowance.Today;
    private static readonly VitalityActionStarted Started = new(Id, TheAllowance.Deventer, "Samen wandelen", VitalityTheme.Movement, Node, new(2024, 4, 1));
    private static readonly VitalityActionEnded Ended = new(Id, TheAllowance.Deventer, new(2024, 5, 1), "Gaat op in het rooster");

    private static VitalityAction Action(params IFact[] facts) => Given.State<VitalityAction>([Started, .. facts]);

    [Fact]
    public void An_action_is_started()
    {
        var command = new StartVitalityAction("samen-wandelen", Started.Title, Started.Theme, Node, Started.On);
        StartVitalityActionEndpoint.Decide(command, Id, Given.Asked(Today)).Then(Started);
        StartVitalityActionEndpoint.Decide(command with { On = Today.AddDays(1) }, Id, Given.Asked(Today)).ThenRefused(InFuture);
        StartVitalityActionEndpoint.Decide(command with { Title = "Bel 06 12345678" }, Id, Given.Asked(Today)).ThenRefused(Numbers);
        Assert.Equal((true, false), (Action().BelongsTo(TheAllowance.Deventer), Action().BelongsTo(TheAllowance.Hengelo)));
    }

    [Fact]
    public void Participants_are_counted_without_who()
    {
        var counted = new VitalityParticipationCounted(Id, TheAllowance.Deventer, 14, Node, new(2024, 4, 8));
        Decision When(DateOnly on, params IFact[] facts) => CountVitalityParticipationEndpoint.Decide(new(14, on), Action(facts), Given.Asked(Today));
        When(counted.On).Then(counted);
        When(Started.On.AddDays(-1)).ThenRefused(TooEarly);
        When(Today.AddDays(1)).ThenRefused(InFuture);
        When(Ended.On, Ended).Then(counted with { On = Ended.On });
        When(Ended.On.AddDays(1), Ended).ThenRefused(Over);
        Assert.Equal(28, Action(counted, counted).Participations);
        Assert.Equal(("vitality-participations", 14m), Assert.Single(((ICounted)counted).Figures) is { } figure ? (figure.Measure, figure.Amount) : default);
    }

    [Fact]
    public void An_action_ends_once()
    {
        Decision When(EndVitalityAction command, params IFact[] facts) => EndVitalityActionEndpoint.Decide(command, Action(facts), Given.Asked(Today));
        When(new(Ended.On, Ended.Reason)).Then(Ended);
        When(new(Ended.On, Ended.Reason), Ended).ThenRefused(Over);
        When(new(Started.On.AddDays(-1), "x")).ThenRefused(TooEarly);
        When(new(Ended.On, "Bel 06 12345678")).ThenRefused(Numbers);
    }
}

public sealed class SecondmentSpec
{
    private const string Id = "secondment-1";
    private const string InFuture = "What is recorded of a secondment cannot lie in the future.";
    private const string TooEarly = "This day lies before what was recorded last of the secondment.";

    private static readonly DateOnly Today = TheAllowance.Today;
    private static readonly SecondmentAgreed Agreed = new(
        Id, TheAllowance.Noor, TheAllowance.Deventer, TheAllowance.Hengelo, 8m, new(2024, 5, 1), new(2024, 10, 31), "policy-plan-samenkracht-2021-2024/a4-d1", new(2024, 4, 1));
    private static readonly SecondmentAccepted Accepted = new(Id, TheAllowance.Noor, TheAllowance.Deventer, TheAllowance.Hengelo, new(2024, 4, 8));
    private static readonly SecondmentEnded Ended = new(Id, TheAllowance.Noor, TheAllowance.Deventer, TheAllowance.Hengelo, new(2024, 7, 31), new(2024, 6, 1), "Eerder klaar");

    private static Asked ByHost => Given.Asked(Today, Given.By("director", TheAllowance.Hengelo));

    private static Secondment Secondment(params IFact[] facts) => Given.State<Secondment>([Agreed, .. facts]);

    [Fact]
    public void A_library_agrees_to_let_somebody_work_elsewhere()
    {
        var command = new AgreeSecondment(TheAllowance.Noor, TheAllowance.Hengelo, 8m, Agreed.From, Agreed.Until, Agreed.PlanNode, Agreed.On);
        AgreeSecondmentEndpoint.Decide(command, Id, Given.Asked(Today)).Then(Agreed);
        AgreeSecondmentEndpoint.Decide(command, Id, ByHost).ThenRefused("A secondment is to another organisation.");
        AgreeSecondmentEndpoint.Decide(command with { Until = new(2024, 4, 30) }, Id, Given.Asked(Today)).ThenRefused("A secondment ends on or after the day it starts.");
        AgreeSecondmentEndpoint.Decide(command with { On = Today.AddDays(1) }, Id, Given.Asked(Today)).ThenRefused(InFuture);
    }

    [Fact]
    public void The_other_library_accepts_it()
    {
        Decision When(DateOnly on, Asked asked, params IFact[] facts) => AcceptSecondmentEndpoint.Decide(new(on), Secondment(facts), asked);
        When(Accepted.On, ByHost).Then(Accepted);
        When(Accepted.On, Given.Asked(Today)).ThenRefused("The library where the person will work accepts the secondment.");
        When(Accepted.On, ByHost, Accepted).ThenRefused("This secondment was accepted or ended already.");
        When(Accepted.On, ByHost, Ended).ThenRefused("This secondment was accepted or ended already.");
        When(Agreed.On.AddDays(-1), ByHost).ThenRefused(TooEarly);
        When(Today.AddDays(1), ByHost).ThenRefused(InFuture);
    }

    [Fact]
    public void It_ends_before_its_time_or_is_called_off()
    {
        Decision When(EndSecondment command, params IFact[] facts) => EndSecondmentEndpoint.Decide(command, Secondment([Accepted, .. facts]), Given.Asked(Today));
        var command = new EndSecondment(Ended.EndsOn, Ended.On, Ended.Reason);
        When(command).Then(Ended);
        When(command, Ended).ThenRefused("The secondment has ended, or its end was set already.");
        When(command with { EndsOn = new(2024, 11, 1) }).ThenRefused("A secondment does not end after its agreed last day.");
        When(command with { On = Accepted.On.AddDays(-1) }).ThenRefused(TooEarly);
        When(command with { On = Today.AddDays(1) }).ThenRefused(InFuture);
        When(command with { Reason = "Bel 06 12345678" }).ThenRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        EndSecondmentEndpoint.Decide(command with { On = Today }, Given.State<Secondment>(Agreed with { Until = new(2024, 5, 31) }), Given.Asked(Today))
            .ThenRefused("The secondment has ended, or its end was set already.");
    }

    [Fact]
    public void It_holds_once_accepted_from_its_first_to_its_last_day()
    {
        Assert.Equal((false, false, true, true), (Secondment().HoldsOn(Agreed.From), Secondment(Accepted).HoldsOn(new(2024, 4, 30)), Secondment(Accepted).HoldsOn(Agreed.From), Secondment(Accepted).HoldsOn(Agreed.Until)));
        Assert.Equal((true, false), (Secondment(Accepted, Ended).HoldsOn(Ended.EndsOn), Secondment(Accepted, Ended).HoldsOn(Ended.EndsOn.AddDays(1))));
        Assert.Equal((true, true, false), (Secondment().BelongsTo(TheAllowance.Deventer), Secondment().BelongsTo(TheAllowance.Hengelo), Secondment().BelongsTo("organisation-bibliotheek-zwolle")));
    }
}

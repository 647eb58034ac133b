using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Plans;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RelinkPrioritiesSpec
{
    private static readonly DateOnly From = new(2021, 1, 1);
    private static readonly PolicyPlanInForce Adopted = new(PlanId, 1, ["policy-plan-oost/a1", Language, Schools], From, From);
    private static readonly PolicyPlanInForce WithoutLanguage = new(PlanId, 2, ["policy-plan-oost/a1", Schools], From, LanguageEnded.On);
    private static readonly PolicyPlanInForce LanguageAgain = Adopted with { Change = 3, On = LanguageBack.On };

    private static readonly PolicyPlanAmended LanguageTakenOut = Amended(1, LanguageEnded.On, "a1-d1");
    private static readonly IFact[] TakenBack = [LanguageTakenOut, new PolicyPlanAmendmentWithdrawn(PlanId, 1, LanguageBack.On, "besluit-2", "Toch niet")];

    private static Decision When(PolicyPlanInForce trigger, IFact[] plan, params IFact[] history) =>
        RelinkPrioritiesHandler.Decide(trigger, ThePlanOf(history), AskedBy("reaction", null, ThePlan(plan)));

    [Fact]
    public void A_priority_whose_node_ends_needs_another() => When(WithoutLanguage, [LanguageTakenOut], InForce).Then(LanguageEnded);

    [Fact]
    public void All_need_another_when_the_policy_plan_closes() => When(
            WithoutLanguage with { Nodes = [] }, [new PolicyPlanClosed(PlanId, LanguageEnded.On, null, "Opgevolgd")], InForce)
        .Then(LanguageEnded, LanguageEnded with { Priority = 2, Nodes = [Schools] });

    [Fact]
    public void A_plan_that_keeps_its_nodes_needs_nothing() => When(Adopted, [], InForce).Then();

    [Fact]
    public void Another_policy_plan_is_none_of_its_business() => When(WithoutLanguage with { PlanId = "policy-plan-west" }, [LanguageTakenOut], InForce).Then();

    [Fact]
    public void It_is_needed_from_the_day_on_which_the_priority_and_the_year_are_there()
    {
        var early = new DateOnly(2022, 1, 1);
        When(WithoutLanguage with { On = early }, [LanguageTakenOut with { From = early }], InForce).Then(LanguageEnded with { On = early });
        When(WithoutLanguage with { On = early }, [LanguageTakenOut with { From = early }], Prepared, First with { On = new(2022, 2, 1) })
            .Then(LanguageEnded with { On = new(2022, 2, 1) });
        When(WithoutLanguage with { On = new(2021, 7, 1) }, [LanguageTakenOut with { From = new(2021, 7, 1) }], InForce).Then(LanguageEnded with { On = early });
    }

    [Fact]
    public void A_plan_of_an_earlier_year_stands() => When(
        WithoutLanguage with { On = new(2023, 1, 1) }, [LanguageTakenOut with { From = new(2023, 1, 1) }], InForce).Then();

    [Fact]
    public void A_closed_plan_stands() => When(WithoutLanguage, [LanguageTakenOut], [.. InForce, Closed]).Then();

    [Fact]
    public void Told_twice_changes_nothing() => When(WithoutLanguage, [LanguageTakenOut], [.. InForce, LanguageEnded]).Then();

    [Fact]
    public void A_later_change_that_leaves_it_ended_changes_nothing() =>
        When(WithoutLanguage with { Change = 3 }, [LanguageTakenOut], [.. InForce, LanguageEnded]).Then();

    [Fact]
    public void The_link_is_good_again_when_the_node_comes_back()
    {
        When(LanguageAgain, TakenBack, [.. InForce, LanguageEnded]).Then(LanguageBack);
        When(LanguageAgain, TakenBack, [.. InForce, LanguageEnded, LanguageBack]).Then();

        Assert.False(ThePlanOf([.. InForce, LanguageEnded, LanguageBack]).NeedsRelink);
    }

    [Fact]
    public void The_node_can_end_once_more() => When(
            WithoutLanguage with { Change = 4, On = new(2022, 9, 1) }, [.. TakenBack, Amended(2, new(2022, 9, 1), "a1-d1")], [.. InForce, LanguageEnded, LanguageBack])
        .Then(LanguageEnded with { Change = 4, On = new(2022, 9, 1) });

    [Fact]
    public void What_is_told_late_changes_nothing()
    {
        When(WithoutLanguage, TakenBack, InForce).Then();
        When(WithoutLanguage, TakenBack, [.. InForce, LanguageEnded, LanguageBack]).Then();
        When(LanguageAgain, [LanguageTakenOut], [.. InForce, LanguageEnded with { Change = 4 }]).Then();
        When(Adopted, [LanguageTakenOut], [.. InForce, LanguageEnded]).Then();
    }

    [Fact]
    public void The_last_change_counts_in_whatever_order_the_facts_became_true()
    {
        var takenBackBefore = LanguageBack with { On = new(2022, 6, 1) };

        Assert.False(ThePlanOf([.. InForce, takenBackBefore, LanguageEnded]).NeedsRelink);
        Assert.Equal([Language], ThePlanOf([.. InForce, LanguageEnded]).PriorityOf(1)!.NeedsRelink);
    }

    [Fact]
    public void Facts_about_a_priority_that_is_not_there_yet_are_borne() => Assert.Empty(ThePlanOf(Prepared, LanguageEnded, LanguageBack, FirstReported).Priorities);
}

using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Reactions;
using static Samenkracht.Specs.Partnerships.AnnualPlanFacts;
using static Samenkracht.Specs.Partnerships.LocalTaskFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class CloseAnnualPlansSpec
{
    private static readonly MergerTookEffect Trigger = new(
        "merger-twente", [Almelo, Borne], "organisation-twente", "Bibliotheek Twente", "foundation", new(2022, 1, 1));

    [Fact]
    public void An_open_plan_of_a_predecessor_ends_by_succession()
    {
        CloseAnnualPlansHandler.Decide(Trigger, ThePlanOf(Preparing)).Then(Succeeded);
        CloseAnnualPlansHandler.Decide(Trigger, ThePlanOf(InForce)).Then(Succeeded);
        CloseAnnualPlansHandler.Decide(Trigger with { EffectiveOn = new(2022, 12, 31) }, ThePlanOf(InForce)).Then(Succeeded with { On = new(2022, 12, 31) });

        var plan = ThePlanOf([.. InForce, LanguageEnded, Succeeded]);
        Assert.Equal((AnnualPlanStatus.Closed, "organisation-twente", false), (plan.Status, plan.SuccessorId, plan.NeedsRelink));
    }

    [Fact]
    public void A_plan_that_is_closed_stays_as_it_is()
    {
        CloseAnnualPlansHandler.Decide(Trigger, ThePlanOf([.. InForce, Closed])).Then();
        CloseAnnualPlansHandler.Decide(Trigger, ThePlanOf([.. InForce, Succeeded])).Then();
    }

    [Fact]
    public void A_plan_of_an_earlier_year_is_still_to_be_accounted_for() =>
        CloseAnnualPlansHandler.Decide(Trigger with { EffectiveOn = new(2023, 1, 1) }, ThePlanOf(InForce)).Then();

    [Fact]
    public void A_plan_of_who_goes_on_goes_on() => CloseAnnualPlansHandler.Decide(Trigger with { Predecessors = [Borne] }, ThePlanOf(InForce)).Then();
}

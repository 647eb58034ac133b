using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Finance;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Reactions;
using Samenkracht.Partnerships.Successions;
using static Samenkracht.Specs.Partnerships.MergerFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class MergerSuccessionSpec
{
    private static readonly DateOnly Today = new(2025, 3, 1);
    private static readonly DateOnly Back = new(2025, 2, 6);
    private static readonly string Succession = MergerSuccession.IdOf(Id);
    private static readonly SuccessionBegun Begun = Progress.Begin(Id, [Hengelo, Hof], Twente, new(2024, 1, 1));
    private static readonly Asked Now = Given.Asked(Today);
    private static readonly SuccessionStepTaken Programme = new(Succession, Id, SuccessionStep.Programme, ["activity-a"], Today);
    private static readonly MergerAnnulled Annulled = new(
        Id, [Hengelo, Hof], Twente, new(2024, 1, 1), "Rechtbank", AnnulmentGround.DecisionVoid, new(2024, 1, 4), new(2024, 5, 13), new(2024, 11, 5), Back, "Ongeldig");

    private static readonly Merger Merged = Given.State<Merger>(Proposed, Effective with { Predecessors = [Hengelo, Hof] });

    private static MergerSuccession After(params IFact[] then) => Given.State<MergerSuccession>([Begun, .. then]);

    private static SuccessionStepTaken Taken(SuccessionStep step) => new(Succession, Id, step, [], Today);

    private static SuccessionStepReversed Reversed(SuccessionStep step) => new(Succession, Id, step, [], [], Today);

    [Fact]
    public void The_first_step_that_is_heard_of_begins_it()
    {
        Progress.Take(null, Begun, SuccessionStep.Programme, ["activity-a"], Now).Then(Begun, Programme);
        Progress.Take(After(), Begun, SuccessionStep.Programme, ["activity-a"], Now).Then(Programme);
    }

    [Fact]
    public void A_step_that_is_told_again_tells_what_is_new()
    {
        Progress.Take(After(Programme), Begun, SuccessionStep.Programme, ["activity-a"], Now).Then();
        Progress.Take(After(Programme), Begun, SuccessionStep.Programme, ["activity-b"], Now).Then(Programme with { Ids = ["activity-b"] });
        Assert.Equal(["activity-a", "activity-b"], After(Programme, Programme with { Ids = ["activity-b"] }).StepOf(SuccessionStep.Programme)!.Ids);
    }

    [Fact]
    public void The_last_step_completes_it()
    {
        var before = After([.. MergerSuccession.AllSteps.Where(step => step != SuccessionStep.Programme).Select(Taken)]);
        Assert.Equal((SuccessionStatus.UnderWay, true), (before.Status, before.IsOpen));
        Assert.Equal([SuccessionStep.Programme], before.Unfinished);

        Progress.Take(before, Begun, SuccessionStep.Programme, ["activity-a"], Now).Then(Programme, new SuccessionCompleted(Succession, Id, Today));
        var done = After([.. MergerSuccession.AllSteps.Select(Taken), new SuccessionCompleted(Succession, Id, Today)]);
        Assert.Equal((SuccessionStatus.Completed, false), (done.Status, done.IsOpen));
    }

    [Fact]
    public void The_way_back_has_the_same_steps()
    {
        var first = new SuccessionStepReversed(Succession, Id, SuccessionStep.Locations, ["location-a"], ["location-b"], Today);
        var annulled = new SuccessionReversalBegun(Succession, Id, Back);
        Progress.Reverse(null, Begun, Back, SuccessionStep.Locations, ["location-a"], ["location-b"], Now).Then(Begun, annulled, first);
        Progress.Reverse(After(annulled), Begun, Back, SuccessionStep.Locations, ["location-a"], ["location-b"], Now).Then(first);
        Progress.Reverse(After(annulled, first), Begun, Back, SuccessionStep.Locations, ["location-a"], ["location-b"], Now).Then();

        var before = After([annulled, .. MergerSuccession.AllSteps.Where(step => step != SuccessionStep.Locations).Select(Reversed)]);
        Assert.Equal((SuccessionStatus.BeingReversed, SuccessionStep.Locations), (before.Status, Assert.Single(before.Unfinished)));
        Progress.Reverse(before, Begun, Back, SuccessionStep.Locations, ["location-a"], ["location-b"], Now).Then(first, new SuccessionReversed(Succession, Id, Today));
        Assert.Equal(SuccessionStatus.Reversed, before.Apply(first).Apply(new SuccessionReversed(Succession, Id, Today)).Status);
    }

    [Fact]
    public void A_step_that_was_not_expected_when_the_merger_took_effect_changes_nothing()
    {
        var before = Given.State<MergerSuccession>(Begun with { Steps = [SuccessionStep.Programme] });
        Progress.Take(before, Begun, SuccessionStep.Certifications, ["certification-a"], Now).Then();
        Progress.Reverse(before, Begun, Back, SuccessionStep.Certifications, ["certification-a"], [], Now).Then();
    }

    [Fact]
    public void Other_modules_tell_their_steps()
    {
        RecordStepsHandler.Decide(SuccessionStep.Programme, false, ["activity-a"], Merged, null, Now).Then(Begun, Programme);
        RecordStepsHandler.Decide(SuccessionStep.Programme, false, ["activity-a"], null, null, Now).Then();
        RecordStepsHandler.Decide(null, false, ["activity-a"], Merged, null, Now).Then();
        RecordStepsHandler.Decide(SuccessionStep.Programme, true, ["activity-a"], Merged, After(), Now).Then();
        RecordStepsHandler.Decide(SuccessionStep.Programme, true, ["activity-a"], Merged.Apply(Annulled), After(), Now).Then(
            new SuccessionReversalBegun(Succession, Id, Back), new SuccessionStepReversed(Succession, Id, SuccessionStep.Programme, ["activity-a"], [], Today));
    }

    [Fact]
    public void Money_tells_four_steps()
    {
        static SuccessionStep? Step(string what) => RecordStepsHandler.StepOf(new LedgersWereCarriedOver(Id, false, what, []));
        Assert.Equal(
            [SuccessionStep.Ledgers, SuccessionStep.Grants, SuccessionStep.Reserves, SuccessionStep.Budgets, null],
            "ledgers grants reserves budgets stoelen".Split(' ').Select(Step));
    }
}

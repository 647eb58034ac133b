using Samenkracht.Common.Deciding;
using Samenkracht.Common.Sealing;
using Samenkracht.Programming.Learning;
using Samenkracht.Programming.People;
using static Samenkracht.Specs.Programming.LearningFacts;

namespace Samenkracht.Specs.Programming;

public sealed class TakeIntakeSpec
{
    private static readonly TakeIntake Command = new(
        null, "Amina", "0612345678", LearningQuestion.Speaking, LanguageLevel.A1, LearningForm.Individual, true, false, [Node], "organisation-gemeente-deventer", new(2022, 1, 10));

    private static Decision When(TakeIntake command) => TakeIntakeEndpoint.Decide(command, Id, Learner, AskedNow);

    [Fact]
    public void A_learner_comes_with_a_question() => When(Command).Then(Intake);

    [Fact]
    public void An_intake_has_been_taken() => When(Command with { On = Today.AddDays(1) }).ThenRefused("A step of a trajectory cannot lie in the future.");

    [Fact]
    public void It_counts_for_nodes_that_a_plan_has() =>
        When(Command with { PlanNodes = [Node, $"{Node}-x"] }).ThenRefused("No adopted policy plan has this node on that day.");

    [Fact]
    public void What_says_who_it_is_can_be_opened() =>
        Assert.Equal(["Amina", "0612345678"], ((IHoldSealed)Trajectory()).SealedValues.Select(value => value!.Value));

    [Fact]
    public void A_pseudonym_is_kept_or_made_and_is_never_a_name()
    {
        Assert.Equal(Learner, Pseudonym.Or(Learner));
        Assert.NotEqual(Pseudonym.Or(null), Pseudonym.Or(null));
        Assert.All([Learner, Pseudonym.Or(null)], made => Assert.True(new PersonAttribute().IsValid(made)));
        Assert.False(new PersonAttribute().IsValid("person-amina-yilmaz"));
    }
}

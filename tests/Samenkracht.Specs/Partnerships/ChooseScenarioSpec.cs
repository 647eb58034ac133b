using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Studies;
using static Samenkracht.Specs.Partnerships.StudyFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class ChooseScenarioSpec
{
    private static Decision When(string scenario, params IFact[] then) =>
        ChooseScenarioEndpoint.Decide(new(scenario, "Alle gemeenten houden een bibliotheek", new(2022, 9, 1)), State(then), Office());

    private static Decision WhenClosed(DateOnly on, params IFact[] then) => CloseStudyEndpoint.Decide(new(on, "Fusie wordt voorbereid"), State(then), Office());

    [Fact]
    public void A_scenario_is_chosen() => When("fusie", Added, Simulated).Then(Chosen);

    [Fact]
    public void It_was_simulated_before() => When("fusie", Added).ThenRefused("A scenario is chosen after it was simulated.");

    [Fact]
    public void It_is_one_of_the_study() => When("alleen", Added, Simulated).ThenRefused("This study has no scenario with this code.");

    [Fact]
    public void Another_may_take_its_place()
    {
        When("fusie", Added, Simulated, Chosen).ThenRefused("This scenario is the one that was chosen already.");
        When("fusie", Added, Simulated, Chosen with { Scenario = "alleen" }).Then(Chosen);
    }

    [Fact]
    public void Nothing_is_chosen_once_it_is_closed() => When("fusie", Added, Simulated, Closed).ThenRefused("This study is closed; go on in a new one.");

    [Fact]
    public void A_study_is_closed()
    {
        WhenClosed(new(2022, 10, 1)).Then(Closed);
        WhenClosed(new(2022, 10, 1), Closed).ThenRefused("This study is closed; go on in a new one.");
        WhenClosed(new(2022, 1, 9)).ThenRefused("This day lies before the study was opened.");

        Assert.Equal((StudyStatus.Closed, "Fusie wordt voorbereid"), (State(Closed).Status, State(Closed).Conclusion));
    }
}

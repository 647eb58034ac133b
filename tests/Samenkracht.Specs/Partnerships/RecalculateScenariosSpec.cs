using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Reactions;
using Samenkracht.Partnerships.Studies;
using static Samenkracht.Specs.Partnerships.MergerFacts;
using static Samenkracht.Specs.Partnerships.StudyFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class RecalculateScenariosSpec
{
    private static readonly MergerPartyLeft HofLeft = new(MergerFacts.Id, Hof, [Oldenzaal, Hengelo], new(2022, 6, 1));

    private static readonly ScenarioRecalculated Recalculated = new(
        Study, "fusie", MergerFacts.Id, Hof, [Hengelo, Oldenzaal], StructureOn,
        StudyFacts.Simulation.Of(ScenarioKind.Merger, [Hengelo, Oldenzaal], StructureOn), new(2022, 6, 1));

    private static Decision When(MergerPartyLeft trigger, params IFact[] then) => RecalculateScenariosHandler.Decide(trigger, State(then), StudyFacts.Simulation);

    [Fact]
    public void The_scenario_goes_on_without_the_party()
    {
        When(HofLeft, Added, Simulated).Then(Recalculated);

        var scenario = Assert.Single(State(Added, Simulated, Recalculated).Scenarios);
        Assert.Equal([Hengelo, Oldenzaal], scenario.Parties);
        Assert.Equal(3, scenario.Outcome!.MembersAfter);
    }

    [Fact]
    public void What_was_never_simulated_is_worked_out_on_the_day() => When(HofLeft, Added).Then(Recalculated with
    {
        StructureOn = new(2022, 6, 1), Outcome = StudyFacts.Simulation.Of(ScenarioKind.Merger, [Hengelo, Oldenzaal], new(2022, 6, 1)),
    });

    [Fact]
    public void It_is_never_older_than_the_scenario() =>
        When(HofLeft with { On = new(2022, 2, 1) }, Added, Simulated).Then(Recalculated with { On = new(2022, 3, 1) });

    [Fact]
    public void It_happens_once() => When(HofLeft, Added, Simulated, Recalculated).Then();

    [Fact]
    public void Other_scenarios_stay_as_they_are()
    {
        When(HofLeft, Added with { Kind = ScenarioKind.SharedManagement }, Simulated).Then();
        When(HofLeft, Added with { Parties = [Hengelo, Hof] }).Then();
        When(HofLeft with { Remaining = [Oldenzaal, Hengelo, Almelo] }, Added).Then();
    }

    [Fact]
    public void A_closed_study_stays_as_it_is() => When(HofLeft, Added, Simulated, Closed).Then();
}

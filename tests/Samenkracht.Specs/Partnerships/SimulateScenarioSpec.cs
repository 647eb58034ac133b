using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Studies;
using static Samenkracht.Specs.Partnerships.MergerFacts;
using static Samenkracht.Specs.Partnerships.StudyFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class SimulateScenarioSpec
{
    private static readonly SimulateScenario TheMerger = new("fusie", StructureOn, new(2022, 4, 1));

    private static Decision When(SimulateScenario command, params IFact[] then) => SimulateScenarioEndpoint.Decide(command, State(then), StudyFacts.Simulation, Office());

    private static string[] Shown(SimulatedStructure structure) =>
        [.. structure.Organisations.Select(one => $"{string.Join('+', one.Organisations.Select(id => id[13..]))}: {one.Locations} in {one.Municipalities.Count}")];

    [Fact]
    public void A_scenario_is_worked_out() => When(TheMerger, Added).Then(Simulated);

    [Fact]
    public void A_merger_leaves_one_member_with_what_all_parties_had()
    {
        var outcome = StudyFacts.Simulation.Of(ScenarioKind.Merger, [Hengelo, Hof, Oldenzaal], StructureOn);

        Assert.Equal((4, 2), (outcome.MembersBefore, outcome.MembersAfter));
        Assert.Equal(["almelo: 1 in 0", "hengelo+hof+oldenzaal: 4 in 3"], Shown(outcome));
        Assert.Equal([MunicipalityOf(Hengelo), MunicipalityOf(Hof), MunicipalityOf(Oldenzaal)], outcome.MunicipalitiesServed);
    }

    [Fact]
    public void A_municipality_without_a_branch_has_no_full_library() => Assert.Equal(
        [MunicipalityOf(Oldenzaal)], StudyFacts.Simulation.Of(ScenarioKind.Merger, [Hengelo, Hof, Oldenzaal], StructureOn).WithoutLibrary);

    [Fact]
    public void Who_stays_independent_or_shares_a_management_stays_a_member()
    {
        string[] asNow = ["almelo: 1 in 0", "hengelo: 2 in 1", "hof: 1 in 1", "oldenzaal: 1 in 1"];

        Assert.Equal(asNow, Shown(StudyFacts.Simulation.Of(ScenarioKind.SharedManagement, [Hengelo, Hof], StructureOn)));
        Assert.Equal(asNow, Shown(StudyFacts.Simulation.Of(ScenarioKind.Independent, [Hof], StructureOn)));
    }

    [Fact]
    public void What_is_closed_or_given_up_by_the_day_does_not_count()
    {
        var closed = StudyFacts.Simulation with
        {
            Locations = [.. StudyFacts.Simulation.Locations.Select(one => one.Id == "location-h" ? one.Apply(new LocationClosed(one.Id, StructureOn, "Brand")) : one)],
            Organisations = [AParty(Hengelo), AParty(Hof, then: new ServiceAreaWithdrawn(Hof, MunicipalityOf(Hof), StructureOn))],
        };

        Assert.Equal([MunicipalityOf(Hengelo)], closed.Of(ScenarioKind.Independent, [Hof], StructureOn).WithoutLibrary);
        Assert.Equal([MunicipalityOf(Hengelo), MunicipalityOf(Hof)], closed.Of(ScenarioKind.Independent, [Hof], StructureOn.AddDays(-1)).MunicipalitiesServed);
    }

    [Fact]
    public void Who_has_merged_by_the_day_takes_part_as_its_successor()
    {
        var merged = StudyFacts.Simulation with { Mergers = [Given.State<Merger>(Proposed, Published, Effective)] };

        Assert.Equal(["almelo+twente: 5 in 0"], Shown(merged.Of(ScenarioKind.Merger, [Almelo, Hof], new(2024, 1, 1))));
        Assert.Equal(4, merged.Of(ScenarioKind.Merger, [Almelo, Hof], new(2023, 12, 31)).MembersBefore);
        Assert.Empty(merged.Strangers([Almelo, Hof, Twente], new(2024, 1, 1)));
        Assert.Equal([Twente], merged.Strangers([Almelo, Hof, Twente], new(2023, 12, 31)));
    }

    [Fact]
    public void The_scenario_is_one_of_the_study() => When(TheMerger).ThenRefused("This study has no scenario with this code.");

    [Fact]
    public void The_structure_is_of_the_network()
    {
        When(TheMerger with { StructureOn = new(2012, 12, 31) }, Added).ThenRefused("This day lies before the network was founded.");
        var refused = When(TheMerger with { StructureOn = new(2013, 12, 31) }, Added);
        refused.ThenRefused("The organisation is not a member of the network on this day.");
        Assert.Equivalent(new[] { Hengelo, Hof, Oldenzaal }, refused.Refusal!.Details, strict: true);
    }

    [Fact]
    public void It_is_simulated_while_the_study_goes_on() => When(TheMerger, Added, Closed).ThenRefused("This study is closed; go on in a new one.");

    [Fact]
    public void A_simulation_folds_without_its_scenario() => Assert.Empty(State(Simulated).Scenarios);
}

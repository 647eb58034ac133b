using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Studies;
using static Samenkracht.Specs.Partnerships.MergerFacts;
using static Samenkracht.Specs.Partnerships.StudyFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class AddScenarioSpec
{
    private static readonly AddScenario Merging = new(
        "fusie", "Een bibliotheek", ScenarioKind.Merger, [Hengelo, Hof, Oldenzaal, Hof], OrganisationModel.Merged, new(2024, 1, 1), new(2022, 3, 1));

    private static Decision When(AddScenario command, params IFact[] then) => AddScenarioEndpoint.Decide(command, State(then), Office());

    [Fact]
    public void A_study_looks_at_a_scenario() => When(Merging).Then(Added);

    [Fact]
    public void A_code_names_one_scenario() => When(Merging, Added).ThenRefused("This study has a scenario with this code already.");

    [Fact]
    public void Parties_study_too()
    {
        var refused = When(Merging with { Parties = [Hengelo, Almelo] });

        refused.ThenRefused("Only organisations of the study are parties to a scenario.");
        Assert.Equivalent(new[] { Almelo }, refused.Refusal!.Details, strict: true);
    }

    [Fact]
    public void Nobody_merges_or_shares_alone()
    {
        When(Merging with { Parties = [Hof, Hof] }).ThenRefused("Two or more different organisations share a management or merge.");
        When(Merging with { Kind = ScenarioKind.SharedManagement, Parties = [Hof] }).ThenRefused("Two or more different organisations share a management or merge.");
        When(Merging with { Kind = ScenarioKind.Independent, Parties = [Hof] }).Then(Added with { Kind = ScenarioKind.Independent, Parties = [Hof] });
    }

    [Fact]
    public void It_is_added_while_the_study_goes_on()
    {
        When(Merging with { On = new(2022, 1, 9) }).ThenRefused("This day lies before the study was opened.");
        When(Merging with { On = new(2023, 1, 2) }).ThenRefused("What happened in a study cannot lie in the future.");
        When(Merging, Closed).ThenRefused("This study is closed; go on in a new one.");
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Partnerships.Goals;
using Samenkracht.Partnerships.Organisations;
using static Samenkracht.Specs.Partnerships.PolicyPlanFacts;

namespace Samenkracht.Specs.Partnerships;

public sealed class GoalFrameworkSpec
{
    private static readonly PublishFramework Publish = new("pact", "Convenant", GoalLevel.National, "organisation-kb", new(2020, 1, 1), new(2023, 12, 31));

    private static Decision Published(PublishFramework command, params IFact[] then) => PublishFrameworkEndpoint.Decide(command, Pact, On(
        new(2021, 1, 1), ("organisation-kb", NetworkFacts.AnOrganisation("organisation-kb", OrganisationKind.National, then: then))));

    private static Decision Added(AddGoal command, params IFact[] history) => AddGoalEndpoint.Decide(command, Given.State<GoalFramework>(history));

    private static Decision SupersededBy(SupersedeFramework command, IFact[]? later, params IFact[] history) =>
        SupersedeFrameworkEndpoint.Decide(command, Given.State<GoalFramework>(history), later is null ? null : Given.State<GoalFramework>(later));

    [Fact]
    public void Goals_are_published_on_behalf_of_the_issuer()
    {
        Published(Publish).Then(PolicyPlanFacts.Published);

        Assert.Equal("organisation-kb", ((IFact)PolicyPlanFacts.Published).OnBehalfOf);
    }

    [Fact]
    public void A_framework_may_be_open_ended() => Published(Publish with { Until = null }).Then(PolicyPlanFacts.Published with { Until = null });

    [Fact]
    public void A_framework_does_not_end_before_it_starts() =>
        Published(Publish with { Until = new(2019, 12, 31) }).ThenRefused("A goal framework ends on or after the day it starts.");

    [Fact]
    public void The_issuer_is_registered() => PublishFrameworkEndpoint.Decide(Publish, Pact, On(new(2021, 1, 1)))
        .ThenRefused("The request names an organisation that is not registered.");

    [Fact]
    public void The_issuer_exists() => Published(Publish, new OrganisationDissolved("organisation-kb", new(2020, 1, 1), null, "Opgeheven"))
        .ThenRefused("The request names an organisation that has ceased to exist.");

    private static readonly AddGoal Add = new("n1", "Geletterde samenleving", "Literate society", new(2020, 1, 1));

    [Fact]
    public void A_goal_is_added() => Added(Add, PolicyPlanFacts.Published).Then(Literate);

    [Fact]
    public void A_code_names_one_goal() => Added(Add, ThePact).ThenRefused("The goal framework has a goal with this code.");

    [Fact]
    public void A_goal_is_for_the_period_of_its_framework()
    {
        Added(Add with { On = new(2019, 12, 31) }, PolicyPlanFacts.Published).ThenRefused("This day lies outside the period of the goal framework.");
        Added(Add with { On = new(2024, 1, 1) }, PolicyPlanFacts.Published).ThenRefused("This day lies outside the period of the goal framework.");
        Added(Add with { On = new(2023, 12, 31) }, PolicyPlanFacts.Published).Then(Literate with { On = new(2023, 12, 31) });
    }

    [Fact]
    public void A_superseded_framework_gets_no_goals() =>
        Added(Add with { Code = "n2" }, [.. ThePact, Superseded]).ThenRefused("This goal framework has been superseded.");

    private static readonly SupersedeFramework Supersede = new(Later, new(2025, 1, 1));

    [Fact]
    public void A_later_framework_takes_its_place() => SupersededBy(Supersede, TheLater, ThePact).Then(Superseded);

    [Fact]
    public void A_place_is_taken_once() =>
        SupersededBy(Supersede, TheLater, [.. ThePact, Superseded]).ThenRefused("This goal framework has been superseded.");

    [Fact]
    public void A_successor_was_published() =>
        SupersededBy(Supersede, null, ThePact).ThenRefused("The request names a goal framework that was not published.");

    [Fact]
    public void A_successor_begins_later() =>
        SupersededBy(Supersede, ThePact, ThePact).ThenRefused("A goal framework is superseded by one that begins later.");

    [Fact]
    public void A_successor_has_begun() => SupersededBy(Supersede with { On = new(2024, 12, 31) }, TheLater, ThePact)
        .ThenRefused("This day lies before the successor begins.");

    [Fact]
    public void A_goal_stays_when_its_framework_is_superseded() =>
        Assert.True(Given.State<GoalFramework>([.. ThePact, Superseded]).Has("n1", new(2026, 1, 1)));
}

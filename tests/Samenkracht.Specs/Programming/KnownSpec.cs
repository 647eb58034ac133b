using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Known;
using Samenkracht.Programming.Reactions;

namespace Samenkracht.Specs.Programming;

public sealed class KnownSpec
{
    private const string Plan = "policy-plan-samenkracht-2021-2024";
    private const string Reading = $"{Plan}/a1-o1";
    private const string Ended = $"{Plan}/a1-d5";

    private static readonly string Id = PlanOutline.IdOf(Plan);
    private static readonly PlanOutlineChanged Adopted = new(Id, Plan, 1, [Reading, Ended], new(2021, 1, 1), new(2021, 1, 1));
    private static readonly PlanOutlineChanged Amended = Adopted with { Change = 2, Nodes = [Reading], On = new(2023, 1, 1) };
    private static readonly PolicyPlanInForce Told = new(Plan, 1, [Reading, Ended], new(2021, 1, 1), new(2021, 1, 1));

    private static Decision? When(DateOnly day, params string[] nodes) => PlanOutline.Refuses(
        nodes, day, Given.Asked(day, null, (Id, Given.State<PlanOutline>(Adopted, Amended))));

    [Fact]
    public void A_plan_in_force_is_known_once()
    {
        KeepOutlineHandler.Decide(Told, null).Then(Adopted);
        KeepOutlineHandler.Decide(Told, Given.State<PlanOutline>(Adopted, Amended)).Then();
        KeepOutlineHandler.Decide(Told with { Change = 2, Nodes = [Reading], On = new(2023, 1, 1) }, Given.State<PlanOutline>(Adopted)).Then(Amended);
    }

    [Fact]
    public void A_node_is_there_on_the_days_on_which_the_plan_has_it()
    {
        Assert.Null(When(new(2022, 12, 31), Reading, Ended));
        Assert.Null(When(new(2023, 1, 1), Reading));
        When(new(2023, 1, 1), Ended)!.ThenRefused("No adopted policy plan has this node on that day.");
        When(new(2020, 12, 31), Reading)!.ThenRefused("No adopted policy plan has this node on that day.");
        When(new(2022, 1, 1), "policy-plan-other/a1")!.ThenRefused("No adopted policy plan has this node on that day.");
        When(new(2022, 1, 1), "a1")!.ThenRefused("No adopted policy plan has this node on that day.");
    }

    [Fact]
    public void The_plan_that_a_decision_needs_is_asked_for_once() =>
        Assert.Equal([Id], PlanOutline.Keys([Reading, Ended, "a1"]).Select(key => key.Stream));

    private static readonly OrganisationSucceeded Succeeded = new("succession-organisation-hengelo", "organisation-hengelo", "organisation-twente", new(2024, 1, 1));

    [Fact]
    public void Who_took_whose_place_is_known_once()
    {
        var told = new MergerTookEffect("merger-twente", ["organisation-hengelo"], "organisation-twente", "Twente", "foundation", new(2024, 1, 1));
        KeepSuccessionHandler.Decide("organisation-hengelo", told, null).Then(Succeeded);
        KeepSuccessionHandler.Decide("organisation-hengelo", told, Given.State<Succession>(Succeeded)).Then();
    }

    [Fact]
    public void As_now_figures_stand_under_the_last_successor()
    {
        var succeeded = new Dictionary<string, string> { ["hof"] = "hengelo", ["hengelo"] = "twente" };
        var (asWas, asNow) = (new RollUp(FigureView.AsWas, succeeded), new RollUp(FigureView.AsNow, succeeded));

        Assert.Equal(("hof", "twente", "wierden"), (asWas.Shown("hof"), asNow.Shown("hof"), asNow.Shown("wierden")));
        Assert.Equal(["twente", "hengelo", "hof"], asNow.Behind("twente"));
        Assert.Equal(["twente"], asWas.Behind("twente"));
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Programming.Indicators;
using static Samenkracht.Specs.Programming.IndicatorFacts;

namespace Samenkracht.Specs.Programming;

public sealed class DefineIndicatorSpec
{
    private static readonly DefineIndicator Visits = new(
        "bezoeken", "Fysieke bezoeken", "bezoeken", "Aantal keer dat iemand binnenkomt", "Deurtellers", Aggregation.Sum, "2021.1", new(2021, 1, 1));

    [Fact]
    public void The_network_agrees_what_it_measures() =>
        DefineIndicatorEndpoint.Decide(Visits, IndicatorFacts.Visits, AskedBy("network-office")).Then(Defined);

    [Fact]
    public void Not_in_the_future() => DefineIndicatorEndpoint.Decide(Visits with { DefinedOn = Today.AddDays(1) }, IndicatorFacts.Visits, AskedBy("network-office"))
        .ThenRefused("What happens to an indicator cannot lie in the future.");
}

public sealed class ReviseIndicatorSpec
{
    private static readonly ReviseIndicator Broken = new("2023.1", "Ook op onbemande uren", true, new(2023, 1, 1), "Meer onbemande uren");

    private static Decision When(ReviseIndicator command, params IFact[] then) => ReviseIndicatorEndpoint.Decide(command, AnIndicator(then), AskedBy("network-office"));

    [Fact]
    public void Another_definition_holds_from_a_day() => When(Broken).Then(Revised);

    [Fact]
    public void A_version_names_one_definition() => When(Broken with { From = new(2024, 1, 1) }, Revised).ThenRefused("The indicator has had a definition of this version.");

    [Fact]
    public void Definitions_follow_each_other() =>
        When(Broken with { DefinitionVersion = "2023.2" }, Revised).ThenRefused("A revision begins after the definition before it.");

    [Fact]
    public void A_period_knows_its_definitions_and_its_breaks()
    {
        var indicator = AnIndicator(Revised);

        Assert.Equal(["2021.1"], indicator.DefinitionsIn(new(2022, 1, 1), new(2022, 12, 31)).Select(definition => definition.Version));
        Assert.Equal(["2021.1", "2023.1"], indicator.DefinitionsIn(new(2022, 12, 31), new(2023, 1, 1)).Select(definition => definition.Version));
        Assert.Equal(["2023.1"], indicator.DefinitionsIn(new(2023, 1, 1), new(2024, 12, 31)).Select(definition => definition.Version));
        Assert.Equal(["2023.1"], indicator.TrendBreaksIn(new(2022, 12, 31), new(2023, 1, 1)).Select(definition => definition.Version));
        Assert.Empty(indicator.TrendBreaksIn(new(2023, 1, 1), new(2024, 12, 31)));
        Assert.Empty(indicator.TrendBreaksIn(new(2022, 1, 1), new(2022, 12, 31)));
        Assert.Empty(AnIndicator(Revised with { TrendBreak = false }).TrendBreaksIn(new(2022, 1, 1), new(2023, 12, 31)));
    }
}

public sealed class SetTargetSpec
{
    private static readonly SetTarget Own = new(Deventer, null, 2024, 300_000m, new(2023, 11, 1));
    private static readonly SetTarget OfTheNetwork = new(null, Network, 2024, 4_000_000m, new(2023, 11, 1));

    private static Decision When(SetTarget command, string role = "director", params IFact[] then) =>
        SetTargetEndpoint.Decide(command, AnIndicator(then), AskedBy(role, role == "director" ? Deventer : "organisation-rijnbrink"));

    [Fact]
    public void A_director_sets_the_own_target() => When(Own).Then(Targeted);

    [Fact]
    public void The_network_office_sets_the_target_of_the_network() => When(OfTheNetwork, "network-office").Then(NetworkTargeted);

    [Theory]
    [InlineData("director", Hengelo, null)]
    [InlineData("director", null, Network)]
    [InlineData("network-office", Deventer, null)]
    public void Nobody_sets_the_target_of_others(string role, string? organisation, string? network) => When(Own with { OrganisationId = organisation, NetworkId = network }, role)
        .ThenRefused("A director sets the target of the own organisation, the network office that of the network.");

    [Theory]
    [InlineData(null, null)]
    [InlineData(Deventer, Network)]
    public void A_target_is_of_one(string? organisation, string? network) => When(Own with { OrganisationId = organisation, NetworkId = network })
        .ThenRefused("A target is of one organisation or of one network.");

    [Fact]
    public void A_later_one_takes_its_place_with_a_reason()
    {
        var lower = Own with { Value = 280_000m, On = new(2024, 2, 1) };
        When(lower, then: Targeted).ThenRefused("A target that takes the place of an earlier one needs a reason.");
        When(lower with { Reason = "Verbouwing" }, then: Targeted)
            .Then(Targeted with { Before = 300_000m, Value = 280_000m, On = new(2024, 2, 1), Reason = "Verbouwing" });
        When(lower with { Reason = "Verbouwing", On = new(2023, 10, 1) }, then: Targeted).ThenRefused("This day lies before the earlier target was set.");
        When(Own with { On = new(2024, 2, 1) }, then: Targeted).Then();
        When(lower with { Year = 2025 }, then: Targeted).Then(Targeted with { Year = 2025, Value = 280_000m, On = new(2024, 2, 1) });
    }

    [Fact]
    public void Not_before_the_indicator_and_not_in_the_future()
    {
        When(Own with { On = new(2020, 12, 31) }).ThenRefused("This day lies before the indicator was defined.");
        When(Own with { On = Today.AddDays(1) }).ThenRefused("What happens to an indicator cannot lie in the future.");
    }

    [Fact]
    public void The_last_target_holds() => Assert.Equal(
        280_000m, AnIndicator(Targeted, NetworkTargeted, Targeted with { Value = 280_000m, On = new(2024, 2, 1) }).TargetOf(Deventer, 2024)?.Value);
}

public sealed class LockPeriodSpec
{
    private static Decision When(LockPeriod command, params IFact[] then) => LockPeriodEndpoint.Decide(command, AnIndicator(then), AskedBy("network-office"));

    [Fact]
    public void The_figures_of_a_year_stand() => When(new(2023, new(2024, 6, 1))).Then(Locked);

    [Fact]
    public void Once() => When(new(2023, new(2024, 6, 2)), Locked).Then();

    [Fact]
    public void After_the_year() => When(new(2024, new(2024, 6, 1))).ThenRefused("A year is locked after it is over.");

    [Fact]
    public void Not_in_the_future() => When(new(2023, Today.AddDays(1))).ThenRefused("What happens to an indicator cannot lie in the future.");
}

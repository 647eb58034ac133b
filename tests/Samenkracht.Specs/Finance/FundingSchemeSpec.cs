using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Schemes;
using static Samenkracht.Specs.Finance.TheGrant;

namespace Samenkracht.Specs.Finance;

public sealed class FundingSchemeSpec
{
    private static readonly PublishScheme Publish = new(
        "innovatie", Grantor, FunderKind.Province, "Vernieuwing", Rules, 750_000m, new(2022, 1, 1), new(2022, 10, 31), ["goal-framework-cultuur/p4"], new(2021, 12, 15));

    private static readonly SchemeRules Twente = Rules with { Applicants = ["organisation-bibliotheek-twente"] };
    private static readonly ChangeScheme Change = new(Twente, new(2024, 1, 1), "Bibliotheek Twente", new(2023, 12, 12));
    private static readonly FundingSchemeChanged Changed = new(Scheme, Grantor, 2, Twente, new(2024, 1, 1), "Bibliotheek Twente", new(2023, 12, 12));
    private static readonly FundingSchemeClosed Closed = new(Scheme, Grantor, new(2022, 9, 1), "Op");

    private static Decision When(PublishScheme command) => PublishSchemeEndpoint.Decide(command, Scheme, By("grantor", Grantor));

    private static Decision When(ChangeScheme command, params IFact[] facts) => ChangeSchemeEndpoint.Decide(command, Given.State<FundingScheme>(facts), By("grantor", Grantor));

    private static Decision When(CloseScheme command, params IFact[] facts) => CloseSchemeEndpoint.Decide(command, Given.State<FundingScheme>(facts), By("grantor", Grantor));

    [Fact]
    public void A_grantor_publishes_a_scheme() => When(Publish).Then(Published);

    [Fact]
    public void A_grantor_publishes_its_own_schemes_only() => When(Publish with { IssuerId = Grantee }).ThenRefused("You act for your own organisation only.");

    [Fact]
    public void Nothing_is_published_in_the_future() =>
        When(Publish with { PublishedOn = new(2027, 1, 1) }).ThenRefused("What happens to a funding scheme cannot lie in the future.");

    [Fact]
    public void A_window_runs_forward() =>
        When(Publish with { Until = new(2021, 12, 31) }).ThenRefused("The window of a funding scheme ends on or after the day it begins.");

    [Fact]
    public void Thresholds_go_up()
    {
        var rules = Rules with { PerformanceThreshold = 125_001m };

        When(Publish with { Rules = rules }).ThenRefused("Costs are shown from the same amount as performance or a higher one.");
        When(Change with { Rules = rules }, Published).ThenRefused("Costs are shown from the same amount as performance or a higher one.");
    }

    [Fact]
    public void Changed_rules_hold_from_a_day()
    {
        When(Change, Published).Then(Changed);

        var scheme = Given.State<FundingScheme>(Published, Changed);
        Assert.Equal([1, 1, 2], new DateOnly[] { new(2021, 1, 1), new(2023, 12, 31), new(2024, 1, 1) }.Select(day => scheme.VersionOn(day).Number));
    }

    [Fact]
    public void Rules_are_not_changed_for_the_past() =>
        When(Change with { From = new(2022, 1, 1) }, Published).ThenRefused("Changed rules hold from a later day than the rules before them.");

    [Fact]
    public void Nothing_is_changed_in_the_future() =>
        When(Change with { ChangedOn = new(2027, 1, 1) }, Published).ThenRefused("What happens to a funding scheme cannot lie in the future.");

    [Fact]
    public void A_scheme_closes_early()
    {
        When(new CloseScheme(new(2022, 9, 1), "Op"), Published).Then(Closed);

        var scheme = Given.State<FundingScheme>(Published, Closed);
        Assert.Equal([false, true, true, false], new DateOnly[] { new(2021, 12, 31), new(2022, 1, 1), new(2022, 8, 31), new(2022, 9, 1) }.Select(scheme.IsOpenOn));
        Assert.False(Given.State<FundingScheme>(Published).IsOpenOn(new(2022, 11, 1)));
    }

    [Fact]
    public void What_is_closed_stays_closed()
    {
        When(new CloseScheme(new(2022, 9, 2), "Op"), Published, Closed).ThenRefused("The funding scheme is closed.");
        When(Change, Published, Closed).ThenRefused("The funding scheme is closed.");
    }

    [Fact]
    public void A_scheme_closes_after_its_publication_and_not_in_the_future()
    {
        When(new CloseScheme(new(2021, 12, 14), "Op"), Published).ThenRefused("This day lies before the scheme was published.");
        When(new CloseScheme(new(2027, 1, 1), "Op"), Published).ThenRefused("What happens to a funding scheme cannot lie in the future.");
    }

    [Fact]
    public void It_belongs_to_its_grantor() =>
        Assert.Equal((true, false), (Given.State<FundingScheme>(Published).BelongsTo(Grantor), Given.State<FundingScheme>(Published).BelongsTo(Grantee)));

    [Theory]
    [InlineData(24_999.99, AccountabilityRegime.SettledAtOnce)]
    [InlineData(25_000, AccountabilityRegime.Performance)]
    [InlineData(124_999.99, AccountabilityRegime.Performance)]
    [InlineData(125_000, AccountabilityRegime.PerformanceAndCost)]
    public void The_amount_decides_the_regime(double amount, AccountabilityRegime regime) => Assert.Equal(regime, Rules.RegimeOf((decimal)amount));
}

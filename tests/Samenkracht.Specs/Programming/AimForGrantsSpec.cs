using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Finance;
using Samenkracht.Programming.Indicators;
using Samenkracht.Programming.Reactions;
using static Samenkracht.Specs.Programming.IndicatorFacts;

namespace Samenkracht.Specs.Programming;

public sealed class AimForGrantsSpec
{
    private const string Grant = "grant-samen-lezen";

    private static readonly DateOnly Due = new(2023, 12, 31);
    private static readonly GrantObligation Obligation = new("bezoeken", "Meer bezoeken", null, 320_000m, null, Due, Visits);
    private static readonly GrantWasAwarded Awarded = new(
        Grant, null, Deventer, "organisation-provincie-overijssel", 60_000m, new(2022, 4, 1), Due, [Obligation, new("delen", "Resultaten delen", null, null, null, Due)], new(2022, 3, 15));

    private static readonly IndicatorTargetObliged Obliged = new(Visits, Grant, "bezoeken", Deventer, 2023, 320_000m, Due, new(2022, 3, 15));
    private static readonly GrantAwardWasWithdrawn Withdrawn = new(Grant, null, new(2023, 3, 1), "Niet zelf gedragen");
    private static readonly IndicatorTargetsSuperseded Superseded = new(Visits, Grant, ["bezoeken"], new(2023, 3, 1), "Niet zelf gedragen");

    [Fact]
    public void What_a_grant_obliges_to_is_a_target_of_its_indicator()
    {
        AimForGrantHandler.Decide(Awarded, AnIndicator()).Then(Obliged);
        AimForGrantHandler.Decide(Awarded with { AwardedOn = new(2020, 12, 1) }, AnIndicator()).Then(Obliged with { On = Defined.DefinedOn });
        AimForGrantHandler.Decide(Awarded, AnIndicator(Obliged)).Then();
        AimForGrantHandler.Decide(Awarded, null).Then();
        AimForGrantHandler.Decide(Awarded with { Obligations = [Obligation with { IndicatorId = Members }] }, AnIndicator()).Then();
    }

    [Fact]
    public void It_stands_beside_the_target_that_the_organisation_set_itself()
    {
        var own = Targeted with { Year = 2023 };
        Assert.Equal((300_000m, 320_000m), (AnIndicator(own, Obliged).TargetOf(Deventer, 2023)!.Value, Assert.Single(AnIndicator(own, Obliged).Obliged).Value));
    }

    [Fact]
    public void Without_the_award_nobody_is_obliged_until_it_stands_again()
    {
        SupersedeGrantTargetsHandler.Decide(Withdrawn, AnIndicator(Obliged)).Then(Superseded);
        SupersedeGrantTargetsHandler.Decide(Withdrawn, AnIndicator(Obliged, Superseded)).Then();
        SupersedeGrantTargetsHandler.Decide(Withdrawn with { GrantId = "grant-ander" }, AnIndicator(Obliged)).Then();
        AimForGrantHandler.Decide(Awarded with { AwardedOn = new(2023, 6, 1) }, AnIndicator(Obliged, Superseded)).Then(Obliged with { On = new(2023, 6, 1) });
        Assert.Empty(AnIndicator(Superseded).Obliged);
    }
}

using Samenkracht.Common.Deciding;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.KeyFigureSets;
using Samenkracht.Partnerships.Reactions;
using Samenkracht.Partnerships.Risks;
using static Samenkracht.Specs.Partnerships.TheAgreement;

namespace Samenkracht.Specs.Partnerships;

public sealed class OrganisationRiskSpec
{
    private static readonly AgreementWasTerminated Told = new(Id, [Library, Municipality], 12_500m, new(2023, 12, 31), new(2023, 6, 1), Municipality, []);
    private static readonly OrganisationRiskOpened Opened = new(OrganisationRisk.IdOf(Library, Id), Library, Id, 12_500m, new(2024, 1, 1), new(2023, 6, 1));
    private static readonly OrganisationRiskClosed Closed = new(Opened.RiskId, Library, Id, new(2023, 10, 1));

    [Fact]
    public void An_agreement_by_which_a_municipality_pays_is_a_risk_when_it_ends()
    {
        OpenRisksHandler.Decide(Told, Library, null).Then(Opened);
        OpenRisksHandler.Decide(Told, Library, Given.State<OrganisationRisk>(Opened)).Then();
        OpenRisksHandler.Decide(Told, Library, Given.State<OrganisationRisk>(Opened, Closed)).Then(Opened);
        OpenRisksHandler.Decide(Told with { YearlyContribution = null }, Library, null).Then();
        OpenRisksHandler.Decide(Told with { MunicipalityId = null }, Library, null).Then();
    }

    [Fact]
    public void It_is_none_when_the_agreement_goes_on()
    {
        var renewed = new AgreementWasRenewed(Id, [Library, Municipality], new(2026, 12, 31), new(2023, 10, 1));
        CloseRisksHandler.Decide(renewed, Given.State<OrganisationRisk>(Opened)).Then(Closed);
        CloseRisksHandler.Decide(renewed, Given.State<OrganisationRisk>(Opened, Closed)).Then();
    }
}

public sealed class NetworkFiguresSpec
{
    private const string Set = "network-figures-2023";
    private const string Delivery = "data-delivery-kb-deventer-2023";

    private static readonly DataDeliveryWasSubmitted Told = new(Delivery, Library, 2023, Values(9_000m), false, new(2024, 4, 15));
    private static readonly NetworkFiguresFrozen Frozen = new(Set, 2023, Delivery, Library, [new("bezoeken", 9_000m), new("kasten", 12m)], Told.On);
    private static readonly NetworkFiguresCorrected Corrected = new(
        Set, 2023, Delivery, Library, [new("bezoeken", 8_650m), new("kasten", 12m)], [new("bezoeken", 9_000m, 8_650m)], new(2024, 9, 2));

    private static Dictionary<string, decimal> Values(decimal visits) => new() { ["kasten"] = 12m, ["bezoeken"] = visits };

    private static Decision When(DataDeliveryWasSubmitted told, NetworkFigures? known) => FreezeNetworkFiguresHandler.Decide(told, known);

    [Fact]
    public void What_is_delivered_is_frozen_and_a_correction_shows_what_it_changed()
    {
        When(Told, null).Then(Frozen);
        When(Told, Given.State<NetworkFigures>(Frozen)).Then();
        var correction = Told with { Values = Values(8_650m), IsCorrection = true, On = Corrected.On };
        When(correction, Given.State<NetworkFigures>(Frozen)).Then(Corrected);
        When(correction, Given.State<NetworkFigures>(Frozen, Corrected)).Then();

        var difference = Assert.Single(Given.State<NetworkFigures>(Frozen, Corrected).Differences);
        Assert.Equal((9_000m, 8_650m), (difference.Before, difference.After));
    }

    [Fact]
    public void Who_delivered_to_several_recipients_counts_once()
    {
        var figures = Given.State<NetworkFigures>(
            Frozen, Frozen with { DeliveryId = "data-delivery-cbs-deventer-2023", Values = [new("bezoeken", 9_100m)], On = new(2024, 5, 1) },
            Frozen with { DeliveryId = "data-delivery-kb-hengelo-2023", OrganisationId = "organisation-bibliotheek-hengelo", Values = [new("bezoeken", 1_000m)] });

        Assert.Equal([new("bezoeken", 10_100m, 2), new("kasten", 12m, 1)], figures.Totals());
    }

    [Fact]
    public void A_correction_that_comes_first_is_no_less_true() =>
        Assert.Equal(9_000m, Given.State<NetworkFigures>(Corrected with { Values = [new("bezoeken", 9_000m)] }).Totals()[0].Value);
}

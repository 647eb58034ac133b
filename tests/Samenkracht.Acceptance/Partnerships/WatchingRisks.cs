using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Agreements;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class WatchingRisks(AppFixture app) : AgreementStory(app)
{
    private async Task<JsonElement> LastFact(string path) => (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().Last();

    [Fact]
    public async Task opens_one_when_a_municipality_stops_paying_and_closes_it_when_it_goes_on()
    {
        var (agreement, tag) = await AnAgreementInForce(until: new(2099, 12, 31));
        await Followed(async _ => tag = (await Post(
            "director-deventer", $"{agreement}/terminations", new TerminateAgreement(new(2022, 12, 31), new(2022, 6, 1), "bezuiniging"), tag)).Is(204).Tag!);

        var risk = $"/v1/organisation-risks/organisation-risk-bibliotheek-deventer-{agreement.Id()["agreement-".Length..]}";
        var (terminated, opened) = (await LastFact(agreement), await LastFact(risk));
        Assert.Equal((terminated.Text("correlationId"), terminated.Text("id"), "reaction-open-risks"), (opened.Text("correlationId"), opened.Text("causationId"), opened.Text("subject")));
        Assert.Equal("2023-01-01", (await Get("director-deventer", risk)).Is(200).Json.Text("from"));
        Assert.Contains(risk.Id(), await this.AllPages("controller-deventer", "/v1/organisation-risks?open=true"));
        (await Get("director-hengelo", risk)).Is(404);

        tag = (await Post("director-deventer", $"{agreement}/renewals", new ProposeRenewal(new(2101, 12, 31), new(2022, 9, 1)), tag)).Is(204).Tag!;
        await Followed(_ => SignAmendment(agreement, tag));
        Assert.Equal("inForce", (await Get("auditor", agreement)).Json.Text("status"));
        Assert.Equal("2022-10-01", (await Get("auditor", risk)).Json.Text("closedOn"));
        Assert.DoesNotContain(risk.Id(), await this.AllPages("auditor", $"/v1/organisation-risks?organisation={Deventer}&open=true"));
    }

    [Fact]
    public async Task freezes_the_figures_of_the_network_and_shows_what_a_correction_changed()
    {
        var delivery = $"data-delivery-kb-{ACode("bibliotheek")}";
        var (told, correction) = (new Dictionary<string, decimal> { ["bezoeken"] = 9_000m }, new Dictionary<string, decimal> { ["bezoeken"] = 8_650m });
        await Followed(context => context.PublishAsync(new DataDeliveryWasSubmitted(delivery, Deventer, 2005, told, false, new(2006, 4, 15))).AsTask());
        await Followed(context => context.PublishAsync(new DataDeliveryWasSubmitted(delivery, Deventer, 2005, correction, true, new(2006, 9, 2))).AsTask());

        var figures = (await Get("grantor-overijssel", "/v1/network-figures/network-figures-2005")).Is(200).Json;
        var difference = figures.GetProperty("differences").EnumerateArray().Single(one => one.Text("deliveryId") == delivery);
        Assert.Equal((9_000m, 8_650m), (difference.GetProperty("before").GetDecimal(), difference.GetProperty("after").GetDecimal()));
        Assert.Contains("network-figures-2005", await this.AllPages("auditor", "/v1/network-figures"));
    }
}

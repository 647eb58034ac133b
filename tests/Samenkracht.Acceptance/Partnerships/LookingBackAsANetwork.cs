using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Networks;
using Samenkracht.Partnerships.Reviews;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class LookingBackAsANetwork(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";
    private const string Deventer = "organisation-bibliotheek-deventer";

    private async Task<string> AReview(string network, DateOnly on) => (await Started(Office, "/v1/network-reviews", new HoldReview(
        ACode("terugblik"), network.Split('/')[^1], on, "Wat levert het netwerk op?", "Kennis delen werkt", 8, [Deventer, "organisation-rijnbrink"]))).Path;

    private async Task<string> ANetworkOfDeventer()
    {
        await this.TheNetwork();
        return await this.ANetwork(Deventer);
    }

    [Fact]
    public async Task leads_to_a_decision_that_is_followed_up()
    {
        var network = await ANetworkOfDeventer();
        await this.Changed(Office, network, "decisions", new RecordNetworkDecision("2020-04", "Besluiten voorbereiden", new(2020, 11, 7), null));
        var review = await AReview(network, new(2020, 10, 10));
        var before = (await Get(Office, review)).Tag;
        (await Post(Office, $"{review}/decisions", new RecordReviewDecision("Besluiten voorbereiden", "2020-05", new(2020, 11, 7)), before))
            .IsRefused("The network has taken no decision with the number that is referred to.");

        await this.Changed(Office, review, "decisions", new RecordReviewDecision("Besluiten voorbereiden", "2020-04", new(2020, 11, 7)));
        await this.Changed(Office, review, "follow-ups", new FollowUpReview("Ingevoerd", new(2021, 2, 6)));

        var read = (await Get("staff-hengelo", review)).Is(200).Json;
        Assert.Equal(8, read.GetProperty("valueOfCooperation").GetInt32());
        Assert.Equal("2020-04", read.GetProperty("decisions")[0].Text("decisionReference"));
        Assert.Equal("Ingevoerd", read.GetProperty("followUps")[0].Text("done"));
        Assert.Equal(0, (await Get("auditor", $"{review}?validOn=2020-12-31")).Is(200).Json.GetProperty("followUps").GetArrayLength());
        (await Post("director-deventer", $"{review}/follow-ups", new FollowUpReview("Ingevoerd", new(2021, 2, 6)), before)).Is(403);
    }

    [Fact]
    public async Task is_listed_by_network_and_year()
    {
        var network = await ANetworkOfDeventer();
        var (first, second) = (await AReview(network, new(2020, 12, 31)), await AReview(network, new(2021, 1, 1)));

        async Task<IEnumerable<string>> Listed(string filter) =>
            (await this.AllPages("staff-deventer", $"/v1/network-reviews?network={network.Split('/')[^1]}&limit=1{filter}")).Select(id => $"/v1/network-reviews/{id}");

        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), await Listed(""));
        Assert.Equal([first], await Listed("&year=2020"));
        Assert.Equal([second], await Listed("&year=2021"));
        Assert.Empty(await Listed("&year=0"));
    }
}

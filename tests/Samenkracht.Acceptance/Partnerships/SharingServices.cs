using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Services;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class SharingServices(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private static string IdOf(string path) => path.Split('/')[^1];

    private async Task<(string Service, string Network)> AService()
    {
        await this.TheNetwork();
        var network = IdOf(await this.ANetwork(Deventer, Hengelo));
        var service = (await Started(Office, "/v1/central-services", new DefineService(
            ACode("collectie"), "Collectie", "Aanschaf voor alle vestigingen", "organisation-rijnbrink", "Teamleider collectie", "Binnen tien werkdagen",
            "Zelf bestellen", new(2020, 9, 1)))).Path;
        await this.Changed(Office, service, "prices", new PriceService(2021, 180_000m, ChargeKey.ByInhabitants, new(2020, 10, 1)));
        return (service, network);
    }

    [Fact]
    public async Task prices_subscribes_delivers_and_disputes()
    {
        var (service, network) = await AService();
        await this.Changed(Office, service, "price-corrections", new CorrectPrice(2021, 178_000m, ChargeKey.EqualShares, new(2020, 11, 1), "Dubbel geteld"));
        await this.Changed("director-deventer", service, "subscriptions", new SubscribeLibrary(Deventer, network, new(2021, 1, 1), null, null));
        await this.Changed("director-deventer", service, "service-levels", new ChangeServiceLevel(Deventer, "Binnen vijf werkdagen", new(2021, 7, 1)));
        await this.Changed(Office, service, "deliveries", new DeliverService(Deventer, new(2021, 1, 1), new(2021, 3, 31), 120m, "uur", new(2021, 3, 31)));
        await this.Changed("director-deventer", service, "disputes", new DisputeDelivery(1, "Minder uren ontvangen", new(2021, 4, 10)));
        var tag = await this.Changed("director-deventer", service, "subscription-ends", new EndSubscription(Deventer, new(2021, 12, 31), "Voortaan zelf"));

        var now = (await Get("staff-hengelo", service)).Is(200);
        Assert.Equal((tag, 1, 1), (now.Tag, now.Json.GetProperty("deliveryCount").GetInt32(), now.Json.GetProperty("disputedDeliveries")[0].GetInt32()));
        var price = now.Json.GetProperty("prices")[0];
        Assert.Equal((178_000m, "equalShares"), (price.GetProperty("pricePerYear").GetDecimal(), price.Text("chargeKey")));
        var subscription = now.Json.GetProperty("subscriptions")[0];
        Assert.Equal((Deventer, "2021-12-31", "Binnen vijf werkdagen"), (subscription.Text("libraryId"), subscription.Text("until"), subscription.Text("serviceLevel")));
        Assert.Equal(8, (await Get("auditor", $"{service}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());

        var then = (await Get("auditor", $"{service}?validOn=2020-10-31")).Is(200).Json;
        Assert.Equal(180_000m, then.GetProperty("prices")[0].GetProperty("pricePerYear").GetDecimal());
        Assert.Equal(0, then.GetProperty("subscriptions").GetArrayLength());
    }

    [Fact]
    public async Task shows_the_time_that_it_leaves_libraries_with()
    {
        var (service, network) = await AService();
        foreach (var library in new[] { Deventer, Hengelo })
            await this.Changed(Office, service, "subscriptions", new SubscribeLibrary(library, network, new(2021, 1, 1), null, null));
        await this.Changed("director-deventer", service, "freed-capacities", new RecordFreedCapacity(Deventer, 2021, 320.5m, "Taalhuis", new(2021, 12, 31)));
        await this.Changed("director-hengelo", service, "freed-capacities", new RecordFreedCapacity(Hengelo, 2021, 80m, "Scholen", new(2021, 12, 31)));
        await this.Changed(Office, service, "freed-capacities", new RecordFreedCapacity(Hengelo, 2022, 90m, "Scholen", new(2022, 12, 31)));

        async Task<JsonElement> Benefits(string query) => (await Get("controller-deventer", $"{service}/benefits{query}")).Is(200).Json;

        var in2021 = await Benefits("?year=2021");
        Assert.Equal(400.5m, in2021.GetProperty("hours").GetDecimal());
        Assert.Equal([(Deventer, 320.5m), (Hengelo, 80m)], in2021.GetProperty("libraries").EnumerateArray().Select(one => (one.Text("libraryId")!, one.GetProperty("hours").GetDecimal())));
        Assert.Equal(490.5m, (await Benefits("")).GetProperty("hours").GetDecimal());
    }

    [Fact]
    public async Task keeps_directors_to_their_own_library()
    {
        var (service, network) = await AService();
        var tag = (await Get("director-hengelo", service)).Is(200).Tag;

        (await Post("director-hengelo", $"{service}/subscriptions", new SubscribeLibrary(Deventer, network, new(2021, 1, 1), null, null), tag))
            .IsRefused("You decide for your own library only.");
        (await Post("director-hengelo", $"{service}/prices", new PriceService(2022, 1m, ChargeKey.ByUse, new(2021, 10, 1)), tag)).Is(403);
        (await Post("staff-deventer", $"{service}/subscriptions", new SubscribeLibrary(Deventer, network, new(2021, 1, 1), null, null), tag)).Is(403);
        (await Get("privacy-officer", service)).Is(403);
        (await Post(Office, $"{service}/prices", new PriceService(2022, 1.005m, ChargeKey.ByUse, new(2021, 10, 1)), tag)).Is(400);
    }

    [Fact]
    public async Task is_listed_by_provider_and_by_library()
    {
        var ((first, network), (second, _)) = (await AService(), await AService());
        await this.Changed(Office, first, "subscriptions", new SubscribeLibrary(Hengelo, network, new(2021, 1, 1), null, null));

        var provided = await this.AllPages("staff-deventer", "/v1/central-services?provider=organisation-rijnbrink&limit=2");
        var received = await this.AllPages("staff-deventer", $"/v1/central-services?library={Hengelo}");

        Assert.Superset(new HashSet<string> { IdOf(first), IdOf(second) }, provided.ToHashSet());
        Assert.Contains(IdOf(first), received);
        Assert.DoesNotContain(IdOf(second), received);
    }
}

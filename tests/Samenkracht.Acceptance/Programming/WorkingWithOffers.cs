using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Programming.Offers;

namespace Samenkracht.Acceptance.Programming;

public sealed class WorkingWithOffers(AppFixture app) : AppSpec(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private async Task<(string Plan, OfferDescription Description)> APlan()
    {
        var plan = $"policy-plan-{ACode("plan")}";
        await Followed(context => context.PublishAsync(new PolicyPlanInForce(plan, 1, [$"{plan}/a2-d1"], new(2021, 1, 1), new(2021, 1, 1))).AsTask());
        return (plan, new("Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.Newcomers, [$"{plan}/a2-d1"], true, null));
    }

    private async Task<string> AnOffer(string who, OfferDescription description, string? demand = null) =>
        (await Started(who, "/v1/programme-offers", new DefineOffer(ACode("taalcafe"), description, demand, new(2022, 3, 21)))).Path;

    [Fact]
    public async Task is_defined_published_shared_revised_and_retired()
    {
        var (_, description) = await APlan();
        var offer = await AnOffer("staff-deventer", description);
        await this.Changed("staff-deventer", offer, "publications", new PublishOffer(new(2022, 4, 1)));
        await this.Changed("staff-deventer", offer, "co-owners", new CoOwnOffer(Hengelo, new(2022, 9, 1)));
        await this.Changed("staff-deventer", offer, "revisions", new ReviseOffer(description with { Title = "Taalcafé op de markt" }, new(2023, 1, 9), "Andere plek"));
        var tag = await this.Changed("staff-deventer", offer, "retirements", new RetireOffer(new(2023, 7, 1), "Te weinig belangstelling"));

        var now = (await Get("auditor", offer)).Is(200).Json;
        Assert.Equal(("retired", "Taalcafé op de markt", 1), (now.Text("status"), now.Text("title"), now.GetProperty("revision").GetInt32()));
        Assert.Equal("published", (await Get("staff-hengelo", $"{offer}?validOn=2022-12-31")).Is(200).Json.Text("status"));
        Assert.Equal(5, (await Get("auditor", $"{offer}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
        (await Post("staff-hengelo", $"{offer}/retirements", new RetireOffer(new(2023, 7, 2), "Niet van ons"), ifMatch: tag)).Is(404);
    }

    [Fact]
    public async Task is_found_by_what_it_is_and_counted_by_who_asked()
    {
        var (plan, description) = await APlan();
        var (own, shared) = (await AnOffer("staff-deventer", description, "demand-signal-taalcafes"), await AnOffer("staff-deventer", description with { Theme = Theme.Work }));
        await this.Changed("staff-deventer", shared, "co-owners", new CoOwnOffer(Hengelo, new(2022, 9, 1)));
        var node = $"/v1/programme-offers?planNode={plan}/a2-d1";

        async Task<IEnumerable<string>> Listed(string filter) => (await this.AllPages("staff-hengelo", node + filter)).Select(id => $"/v1/programme-offers/{id}");

        Assert.Equal(new[] { own, shared }.Order(StringComparer.Ordinal), await Listed("&status=defined&targetGroup=newcomers&coreFunction=developmentEducation"));
        Assert.Equal([shared], await Listed("&theme=work"));
        Assert.Equal([shared], await Listed($"&owner={Hengelo}"));
        Assert.Empty(await Listed("&project=network-project-none"));
        var shares = (await Get("auditor", $"/v1/demand-shares?organisation={Deventer}")).Is(200).Json.GetProperty("items").EnumerateArray();
        Assert.All(shares, share => Assert.InRange(share.GetProperty("share").GetDecimal(), 0m, 1m));
        Assert.Contains(shares, share => share.Text("id") == "2022" && share.GetProperty("fromDemand").GetInt32() > 0);
    }

    [Fact]
    public async Task waits_for_a_library_that_takes_part_in_a_project()
    {
        var (plan, description) = await APlan();
        var project = ACode("project");
        await Followed(context => context.PublishAsync(
            new LibraryJoinedProject($"network-project-{project}", "Taal voor iedereen", Deventer, "takePart", [$"{plan}/a2-d1"], new(2022, 1, 1))).AsTask());
        var offer = $"/v1/programme-offers/programme-offer-{project}-bibliotheek-deventer";

        Assert.Equal("stub", (await Get("staff-deventer", offer)).Is(200).Json.Text("status"));
        Assert.Contains(offer.Split('/')[^1], await this.AllPages("staff-deventer", $"/v1/offer-warnings?owner={Deventer}"));
        await this.Changed("staff-deventer", offer, "definitions", new CompleteStub(description, new(2022, 3, 21)));
        await Followed(context => context.PublishAsync(new LibraryLeftProject($"network-project-{project}", Deventer, new(2022, 6, 1))).AsTask());

        var facts = (await Get("auditor", $"{offer}/history")).Is(200).Json.GetProperty("facts").EnumerateArray().ToList();
        Assert.Equal(
            ["reaction-make-offer-stub", "programming.offer-defined", "programming.offer-retired"],
            [facts[0].Text("subject"), facts[1].Text("type"), facts[2].Text("type")]);
    }
}

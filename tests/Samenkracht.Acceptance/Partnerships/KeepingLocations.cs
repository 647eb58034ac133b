using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Locations;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class KeepingLocations(AppFixture app) : AppSpec(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private async Task<string> ALocation(string? municipality = null, LocationKind kind = LocationKind.Branch)
    {
        await this.TheNetwork();
        var body = new OpenLocation(
            ACode("stromarkt"), "Stromarkt", kind, "Deventer", municipality ?? "organisation-gemeente-deventer", new(2018, 9, 1), new(60, 40));
        return (await Started("staff-deventer", "/v1/locations", body)).Path;
    }

    [Fact]
    public async Task opens_them_for_the_organisation_of_the_caller()
    {
        var location = await ALocation();

        var read = (await Get("auditor", location)).Is(200);
        Assert.Equal((Deventer, "branch", $"{location}/history"), (read.Json.Text("operatorId"), read.Json.Text("kind"), read.Json.Text("history")));
        Assert.Equal(60, read.Json.GetProperty("opening").GetProperty("openHours").GetDecimal());
        (await Get("auditor", location, ("If-None-Match", read.Tag!))).Is(304);
        (await Post("network-office", "/v1/locations", new { })).Is(403);
    }

    [Fact]
    public async Task refuses_an_operator_in_the_body_and_hours_beyond_the_week()
    {
        await this.TheNetwork();
        var body = new
        {
            name = "Stromarkt", kind = "branch", place = "Deventer", municipalityId = "organisation-gemeente-deventer", openedOn = "2018-09-01",
            opening = new { openHours = 169, staffedHours = -1 }, operatorId = Hengelo,
        };

        var refused = (await Post("staff-deventer", "/v1/locations", body)).Is(400);

        Assert.Equal(
            ["/opening/openHours", "/opening/staffedHours", "/operatorId"],
            refused.Json.GetProperty("errors").EnumerateArray().Select(error => error.Text("pointer")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task changes_moves_and_transfers_them()
    {
        var location = await ALocation();
        await this.Changed("staff-deventer", location, "opening-hours", new ChangeOpeningHours(new(70, 40), new(2020, 1, 1)));
        await this.Changed("staff-deventer", location, "moves", new MoveLocation("Hengelo", "organisation-gemeente-hengelo", new(2021, 1, 1)));
        await this.Changed("staff-deventer", location, "transfers", new TransferLocation(Hengelo, new(2022, 1, 1)));
        var tag = await this.Changed("staff-hengelo", location, "corrections", new CorrectLocation("De Stromarkt", new(2018, 9, 3), "Typfout"));

        var now = (await Get("auditor", location)).Is(200);
        Assert.Equal((tag, Hengelo, "Hengelo", "De Stromarkt"), (now.Tag, now.Json.Text("operatorId"), now.Json.Text("place"), now.Json.Text("name")));
        var then = (await Get("auditor", $"{location}?validOn=2020-12-31")).Is(200).Json;
        Assert.Equal((Deventer, "Deventer"), (then.Text("operatorId"), then.Text("place")));
        Assert.Equal(70, then.GetProperty("opening").GetProperty("openHours").GetDecimal());
        (await Get("auditor", $"{location}?knownAt=2020-01-01T00:00:00Z")).Is(404);
        Assert.Equal(5, (await Get("auditor", $"{location}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task says_when_they_are_open_and_who_can_come_in()
    {
        var location = await ALocation();
        Assert.False((await Get("auditor", location)).Is(200).Json.TryGetProperty("facilities", out _));
        await this.Changed("staff-deventer", location, "opening-hours", new ChangeOpeningHours(new(70, 30), new(2020, 1, 1)));
        await this.Changed("staff-deventer", location, "facilities", new RecordFacilities(new(true, true, false, false), new(2020, 2, 1)));
        var tag = await this.Changed("director-deventer", location, "facilities", new RecordFacilities(new(true, true, true, true), new(2022, 1, 1)));

        var now = (await Get("grantor-overijssel", location)).Is(200);
        Assert.Equal((tag, 70m, 30m), (now.Tag, now.Json.GetProperty("opening").GetProperty("openHours").GetDecimal(), now.Json.GetProperty("opening").GetProperty("staffedHours").GetDecimal()));
        Assert.All(now.Json.GetProperty("facilities").EnumerateObject(), facility => Assert.True(facility.Value.GetBoolean()));
        Assert.False((await Get("auditor", $"{location}?validOn=2021-12-31")).Is(200).Json.GetProperty("facilities").GetProperty("hearingLoop").GetBoolean());
    }

    [Fact]
    public async Task closes_them_after_a_proposal_or_at_once_when_it_is_urgent()
    {
        var location = await ALocation();
        var tag = await this.Changed("director-deventer", location, "closure-proposals", new ProposeClosure(new(2022, 7, 1), "Huur loopt af", new(2022, 1, 15)));
        Assert.Equal("2022-07-01", (await Get("auditor", location)).Json.GetProperty("closureProposal").Text("intendedOn"));
        (await Post("staff-deventer", $"{location}/closures", new CloseLocation(new(2022, 7, 1), null), ifMatch: tag)).Is(403);
        tag = await this.Changed("director-deventer", location, "closure-withdrawals", new WithdrawClosureProposal("Huur verlengd", new(2022, 3, 1)));

        (await Post("director-deventer", $"{location}/closures", new CloseLocation(new(2022, 7, 1), null), ifMatch: tag))
            .IsRefused("A closure needs an earlier proposal or an urgent reason.");
        tag = await this.Changed("director-deventer", location, "closures", new CloseLocation(new(2022, 7, 1), "Brand"));

        Assert.Equal("2022-07-01", (await Get("auditor", location)).Json.Text("closedOn"));
        (await Post("staff-deventer", $"{location}/opening-hours", new ChangeOpeningHours(new(70, 40), new(2023, 1, 1)), ifMatch: tag))
            .IsRefused("This location is closed; only corrections are possible.");
    }

    [Fact]
    public async Task keeps_them_from_the_staff_of_other_libraries()
    {
        var location = await ALocation();
        var tag = (await Get("staff-hengelo", location)).Is(200).Tag;

        (await Post("staff-hengelo", $"{location}/opening-hours", new ChangeOpeningHours(new(70, 40), new(2020, 1, 1)), ifMatch: tag)).Is(404);
        (await Post("director-hengelo", $"{location}/closures", new CloseLocation(new(2022, 7, 1), "Brand"), ifMatch: tag)).Is(404);
    }

    [Fact]
    public async Task asks_for_the_version_that_was_seen()
    {
        var location = await ALocation();
        var first = (await Get("staff-deventer", location)).Tag!;
        await this.Changed("staff-deventer", location, "opening-hours", new ChangeOpeningHours(new(70, 40), new(2020, 1, 1)));
        var hours = new ChangeOpeningHours(new(80, 40), new(2021, 1, 1));

        (await Post("staff-deventer", $"{location}/opening-hours", hours, ifMatch: first)).Is(412);
        (await Post("staff-deventer", $"{location}/opening-hours", hours)).Is(428);
    }

    [Fact]
    public async Task lists_them_by_operator_municipality_kind_and_day_page_by_page()
    {
        var municipality = await this.AnOrganisation(OrganisationKind.Municipality);
        var (branch, desk, closed) = (await ALocation(municipality), await ALocation(municipality, LocationKind.ServicePoint), await ALocation(municipality));
        await this.Changed("staff-deventer", desk, "transfers", new TransferLocation(Hengelo, new(2022, 1, 1)));
        await this.Changed("director-deventer", closed, "closures", new CloseLocation(new(2022, 1, 1), "Brand"));

        async Task<IEnumerable<string>> Listed(string filter) =>
            (await this.AllPages("auditor", $"/v1/locations?municipality={municipality}&limit=1{filter}")).Select(id => $"/v1/locations/{id}");

        Assert.Equal(new[] { branch, desk, closed }.Order(StringComparer.Ordinal), await Listed(""));
        Assert.Equal([desk], await Listed($"&operator={Hengelo}"));
        Assert.Equal([desk], await Listed("&kind=servicePoint"));
        Assert.Equal(new[] { branch, desk }.Order(StringComparer.Ordinal), await Listed("&openOn=2022-01-01"));
        Assert.Empty(await Listed("&openOn=2018-08-31"));
    }
}

using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class ChangingAnOrganisation(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private async Task<string> ALibrary() => $"/v1/organisations/{await this.AnOrganisation(OrganisationKind.Library)}";

    [Fact]
    public async Task shows_every_change_and_how_it_was_on_a_day()
    {
        var library = await ALibrary();
        await this.Changed(Office, library, "names", new RenameOrganisation("Bibliotheek Salland", new(2015, 1, 1)));
        await this.Changed(Office, library, "legal-forms", new ConvertLegalForm(LegalForm.Association, new(2016, 1, 1)));
        await this.Changed(Office, library, "models", new ChangeOrganisationModel(OrganisationModel.SharedManagement, new(2017, 1, 1)));
        var tag = await this.Changed(
            Office, library, "governance-changes", new RecordGovernanceChange(GovernanceSeat.Director, GovernanceChange.Appointed, new(2018, 1, 1)));

        var now = (await Get("auditor", library)).Is(200);
        Assert.Equal(tag, now.Tag);
        Assert.Equal(
            ("Bibliotheek Salland", "association", "sharedManagement"),
            (now.Json.Text("name"), now.Json.Text("legalForm"), now.Json.Text("model")));
        (await Get("auditor", library, ("If-None-Match", tag))).Is(304);
        Assert.Equal("foundation", (await Get("auditor", $"{library}?validOn=2015-12-31")).Is(200).Json.Text("legalForm"));
        (await Get("auditor", $"{library}?validOn=2006-12-31")).Is(404);
        (await Get("auditor", $"{library}?knownAt=2020-01-01T00:00:00Z")).Is(404);
        Assert.Equal(5, (await Get("auditor", $"{library}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task leaves_a_municipality_without_a_library_in_the_warnings()
    {
        var (library, municipality) = (await ALibrary(), await this.AnOrganisation(OrganisationKind.Municipality));
        await this.Changed(Office, library, "service-areas", new AssignServiceArea(municipality, new(2015, 1, 1)));
        var served = (await Get("auditor", $"/v1/organisations?serviceArea={municipality}")).Is(200);
        Assert.Equal(library, $"/v1/organisations/{Assert.Single(served.Ids())}");
        await this.Changed(Office, library, "service-area-withdrawals", new WithdrawServiceArea(municipality, new(2020, 1, 1)));

        async Task<bool> IsWarnedOf(string query) => (await Get("auditor", $"/v1/coverage-warnings{query}")).Is(200)
            .Json.GetProperty("items").EnumerateArray().Any(warning => warning.Text("municipalityId") == municipality);

        Assert.True(await IsWarnedOf("?validOn=2014-12-31"));
        Assert.False(await IsWarnedOf("?validOn=2019-12-31"));
        Assert.True(await IsWarnedOf("?validOn=2020-01-01"));
        Assert.True(await IsWarnedOf(""));
        Assert.False(await IsWarnedOf("?validOn=2006-12-31"));
    }

    [Fact]
    public async Task stops_when_it_has_ceased_to_exist_but_for_corrections()
    {
        var (library, successor) = (await ALibrary(), await this.AnOrganisation(OrganisationKind.Library));
        var tag = await this.Changed(Office, library, "dissolutions", new DissolveOrganisation(new(2022, 1, 1), successor, "Gefuseerd"));

        (await Post(Office, $"{library}/names", new RenameOrganisation("Bibliotheek Weg", new(2023, 1, 1)), ifMatch: tag))
            .IsRefused("This organisation has ceased to exist; only corrections are possible.");
        await this.Changed(Office, library, "corrections", new CorrectOrganisation("Bibliotheek Salland", null, new(2008, 1, 1), "Verkeerd overgenomen"));

        var now = (await Get("auditor", library)).Json;
        Assert.Equal(
            ("Bibliotheek Salland", "2008-01-01", "2022-01-01", successor),
            (now.Text("name"), now.Text("registeredOn"), now.Text("endedOn"), now.Text("successorId")));
        Assert.Contains("Verkeerd overgenomen", (await Get("auditor", $"{library}/corrections")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keeps_a_later_name_when_the_registered_one_is_corrected()
    {
        var library = await ALibrary();
        await this.Changed(Office, library, "names", new RenameOrganisation("Bibliotheek Salland", new(2015, 1, 1)));
        await this.Changed(Office, library, "corrections", new CorrectOrganisation("Bibliotheek Raalte", null, new(2007, 1, 1), "Verkeerd overgenomen"));

        Assert.Equal("Bibliotheek Salland", (await Get("auditor", library)).Json.Text("name"));
        Assert.Equal("Bibliotheek Salland", (await Get("auditor", $"{library}?validOn=2015-01-01")).Json.Text("name"));
        Assert.Equal("Bibliotheek Raalte", (await Get("auditor", $"{library}?validOn=2014-12-31")).Json.Text("name"));
    }

    [Fact]
    public async Task is_listed_by_kind_and_by_day_page_by_page()
    {
        foreach (var _ in Enumerable.Range(0, 2)) await this.AnOrganisation(OrganisationKind.Childcare);
        var gone = await this.AnOrganisation(OrganisationKind.Childcare);
        await this.Changed(Office, $"/v1/organisations/{gone}", "dissolutions", new DissolveOrganisation(new(2010, 1, 1), null, "Opgeheven"));

        Assert.Contains(gone, await this.AllPages("auditor", "/v1/organisations?kind=childcare&existsOn=2009-12-31&limit=1"));
        Assert.DoesNotContain(gone, await this.AllPages("auditor", "/v1/organisations?kind=childcare&existsOn=2010-01-01&limit=2"));
        (await Get("auditor", "/v1/organisations?kind=kiosk")).Is(400);
    }

    [Fact]
    public async Task asks_for_the_version_that_was_seen_and_for_the_right()
    {
        var library = await ALibrary();
        var first = (await Get(Office, library)).Tag!;
        var form = new ConvertLegalForm(LegalForm.Association, new(2016, 1, 1));
        await this.Changed(Office, library, "legal-forms", form);

        (await Post(Office, $"{library}/models", new ChangeOrganisationModel(OrganisationModel.Umbrella, new(2017, 1, 1)), ifMatch: first)).Is(412);
        (await Post(Office, $"{library}/models", new ChangeOrganisationModel(OrganisationModel.Umbrella, new(2017, 1, 1)))).Is(428);
        (await Post("director-deventer", $"{library}/legal-forms", form, ifMatch: first)).Is(404);
        (await Post("staff-deventer", $"{library}/legal-forms", form, ifMatch: first)).Is(403);
        (await Post("director-deventer", $"{library}/dissolutions", new DissolveOrganisation(new(2022, 1, 1), null, "Weg"), ifMatch: first)).Is(403);
    }
}

using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Relations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class WorkingWithPartners(AppFixture app) : AppSpec(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";

    private async Task<string> ARelation(string who, string partner, RelationRole role = RelationRole.EducationPartner, string? organisation = null)
    {
        await this.TheNetwork();
        return (await Started(who, "/v1/relations", new RelatePartner(ACode("taal"), organisation, partner, role, new(2020, 1, 1)))).Path;
    }

    [Fact]
    public async Task starts_is_evaluated_and_ends()
    {
        var school = await this.AnOrganisation(OrganisationKind.School);
        var relation = await ARelation("staff-deventer", school);
        await this.Changed("staff-deventer", relation, "evaluations", new EvaluatePartnership(new(2021, 6, 1), PartnershipVerdict.Strengthen, 8));
        var tag = await this.Changed("director-deventer", relation, "ends", new EndRelation(new(2022, 12, 31), "Project afgelopen"));

        var now = (await Get("auditor", relation)).Is(200);
        Assert.Equal(
            (tag, Deventer, school, "educationPartner", "2022-12-31"),
            (now.Tag, now.Json.Text("organisationId"), now.Json.Text("partnerId"), now.Json.Text("role"), now.Json.Text("until")));
        (await Get("auditor", relation, ("If-None-Match", tag))).Is(304);
        Assert.Null((await Get("auditor", $"{relation}?validOn=2022-12-30")).Is(200).Json.Text("until"));
        (await Get("auditor", $"{relation}?knownAt=2020-01-01T00:00:00Z")).Is(404);
        Assert.Equal(3, (await Get("auditor", $"{relation}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
        (await Post("staff-deventer", $"{relation}/evaluations", new EvaluatePartnership(new(2023, 1, 1), PartnershipVerdict.End, 3), ifMatch: tag))
            .IsRefused("The two organisations do not work together on this day.");
    }

    [Fact]
    public async Task is_recorded_by_the_network_office_on_behalf_of_the_organisation()
    {
        var school = await this.AnOrganisation(OrganisationKind.School);
        var relation = await ARelation("network-office", school, organisation: Hengelo);

        var fact = (await Get("staff-hengelo", $"{relation}/history")).Is(200).Json.GetProperty("facts")[0];
        Assert.Equal(("organisation-rijnbrink", Hengelo), (fact.Text("organisation"), fact.Text("onBehalfOf")));
        (await Post("network-office", "/v1/relations", new RelatePartner(null, null, school, RelationRole.Supplier, new(2020, 1, 1))))
            .IsRefused("The network office names the organisation whose partner this is.");
        (await Post("staff-deventer", "/v1/relations", new RelatePartner(null, Hengelo, school, RelationRole.Supplier, new(2020, 1, 1))))
            .IsRefused("You can relate partners to your own organisation only.");
    }

    [Fact]
    public async Task is_unknown_to_other_organisations()
    {
        var relation = await ARelation("staff-deventer", await this.AnOrganisation(OrganisationKind.School));
        var tag = (await Get("staff-deventer", relation)).Is(200).Tag;

        (await Get("staff-hengelo", relation)).Is(404);
        (await Get("staff-hengelo", $"{relation}/evaluations")).Is(404);
        (await Post("staff-hengelo", $"{relation}/ends", new EndRelation(new(2022, 12, 31), "Weg"), ifMatch: tag)).Is(404);
    }

    [Fact]
    public async Task asks_for_the_version_that_was_seen()
    {
        var relation = await ARelation("staff-deventer", await this.AnOrganisation(OrganisationKind.School));
        var first = (await Get("staff-deventer", relation)).Tag!;
        await this.Changed("staff-deventer", relation, "evaluations", new EvaluatePartnership(new(2021, 6, 1), PartnershipVerdict.Continue, 7));

        (await Post("staff-deventer", $"{relation}/ends", new EndRelation(new(2022, 12, 31), "Klaar"), ifMatch: first)).Is(412);
        (await Post("staff-deventer", $"{relation}/ends", new EndRelation(new(2022, 12, 31), "Klaar"))).Is(428);
        (await Post("staff-deventer", $"{relation}/evaluations", new EvaluatePartnership(new(2021, 6, 1), PartnershipVerdict.Continue, 11), ifMatch: first)).Is(400);
    }

    [Fact]
    public async Task is_listed_by_organisation_partner_role_and_day_page_by_page()
    {
        var partner = await this.AnOrganisation(OrganisationKind.Welfare);
        var (funder, ended) = (await ARelation("staff-deventer", partner, RelationRole.Funder), await ARelation("staff-deventer", partner));
        var hengelo = await ARelation("staff-hengelo", partner);
        await this.Changed("staff-deventer", ended, "ends", new EndRelation(new(2022, 12, 31), "Project afgelopen"));

        async Task<IEnumerable<string>> Listed(string who, string filter) =>
            (await this.AllPages(who, $"/v1/relations?partner={partner}&limit=1{filter}")).Select(id => $"/v1/relations/{id}");

        Assert.Equal(new[] { funder, ended, hengelo }.Order(StringComparer.Ordinal), await Listed("auditor", ""));
        Assert.Equal(new[] { funder, ended }.Order(StringComparer.Ordinal), await Listed("staff-deventer", ""));
        Assert.Empty(await Listed("staff-deventer", $"&organisation={Hengelo}"));
        Assert.Equal([hengelo], await Listed("network-office", $"&organisation={Hengelo}"));
        Assert.Equal([funder], await Listed("auditor", "&role=funder"));
        Assert.Equal(new[] { funder, ended, hengelo }.Order(StringComparer.Ordinal), await Listed("auditor", "&inForceOn=2022-12-31"));
        Assert.Equal(new[] { funder, hengelo }.Order(StringComparer.Ordinal), await Listed("auditor", "&inForceOn=2023-01-01"));
    }
}

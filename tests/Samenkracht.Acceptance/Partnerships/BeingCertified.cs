using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class BeingCertified(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private async Task<(string Certification, string Library)> Audited(CertificationFramework framework = CertificationFramework.ZichtOpOntwikkeling)
    {
        var library = await this.AnOrganisation(OrganisationKind.Library);
        var (path, _) = await Started(Office, "/v1/certifications", new StartCycle(library, framework, new(2018, 1, 8)));
        await this.Changed(Office, path, "self-evaluations", new SubmitSelfEvaluation("Norm 6 kan scherper", new(2018, 2, 5)));
        await this.Changed(Office, path, "audits", new HoldAudit([6], new(2018, 4, 9)));
        return (path, library);
    }

    [Fact]
    public async Task goes_from_the_announcement_to_the_next_cycle()
    {
        var (path, library) = await Audited();
        await this.Changed(Office, path, "conditional-certificates", new GrantConditional(new(2018, 6, 1), "Effecten meten"));
        await this.Changed(Office, path, "certificates", new GrantCertificate(new(2018, 11, 1), new(2022, 11, 1)));
        await this.Changed(Office, path, "cycles", new StartNextCycle(new(2022, 1, 10)));

        Assert.Equal((2, "announced"), ((await Get("auditor", path)).Json.GetProperty("cycle").GetInt32(), (await Get("auditor", path)).Json.Text("step")));
        Assert.Equal("conditional", (await Get("auditor", $"{path}?validOn=2018-06-01")).Json.Text("step"));
        Assert.Equal([path.Id()], await this.AllPages("auditor", $"/v1/certifications?organisation={library}&framework=zichtOpOntwikkeling"));
        Assert.Empty(await this.AllPages("director-deventer", $"/v1/certifications?organisation={library}"));
        (await Get("director-deventer", path)).Is(404);
        (await Get("volunteer-coordinator-deventer", path)).Is(403);
    }

    [Fact]
    public async Task lapses_by_itself_after_the_last_day_or_earlier_when_it_is_withdrawn()
    {
        var (expiring, _) = await Audited(CertificationFramework.KwaliteitInBeeld);
        await Followed(
            _ => this.Changed(Office, expiring, "certificates", new GrantCertificate(new(2018, 6, 1), new(2022, 5, 31))),
            session => session.WaitForCondition(new Handled<Samenkracht.Partnerships.Reactions.CertificateEnds>(message => message.CertificationId == expiring.Split('/')[^1])));
        var facts = (await Get("auditor", $"{expiring}/lapses")).Is(200).Json.GetProperty("facts");
        Assert.Equal(("2022-06-01", "reaction-lapse-certificate"), (facts[0].Text("validFrom"), facts[0].Text("subject")));
        Assert.DoesNotContain(expiring.Id(), await this.AllPages("auditor", "/v1/certifications?certifiedOn=2022-06-01"));

        var (standing, _) = await Audited();
        await this.Changed(Office, standing, "certificates", new GrantCertificate(new(2026, 1, 1), new(2029, 12, 31)));
        Assert.Contains(standing.Id(), await this.AllPages("auditor", "/v1/certifications?certifiedOn=2029-12-31"));
        await this.Changed(Office, standing, "lapses", new LapseCertificate(new(2026, 3, 1), "Op eigen verzoek"));
        Assert.DoesNotContain(standing.Id(), await this.AllPages("auditor", "/v1/certifications?certifiedOn=2029-12-31"));
    }
}

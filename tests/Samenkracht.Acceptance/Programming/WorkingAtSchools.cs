using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Figures;
using Samenkracht.Programming.EducationSites;

namespace Samenkracht.Acceptance.Programming;

public sealed class WorkingAtSchools(AppFixture app) : AppSpec(app)
{
    private const string Deventer = ProgrammingScenarios.Deventer;
    private const string Staff = "staff-deventer";

    private async Task<(string Site, string School)> ASite(SiteProgramme programme = SiteProgramme.DbosPrimary)
    {
        var (code, node) = (ACode("wizard"), await this.APlanNode());
        var (path, _) = await Started(Staff, "/v1/education-sites", new EnrolSite(
            code, "De Wizard", $"organisation-{code}", programme, 240, "agreement-de-wizard", [node], new(2021, 9, 1)));
        return (path, $"organisation-{code}");
    }

    [Fact]
    public async Task is_agreed_equipped_measured_talked_over_and_ended()
    {
        var (site, _) = await ASite();
        await this.Changed(Staff, site, "reading-plans", new AgreeReadingPlan(2022, "Elke dag vrij lezen", new(2021, 11, 15)));
        await this.Changed(Staff, site, "coordinators", new AppointCoordinator(CoordinatorRole.ReadingCoordinator, true, new(2021, 10, 1)));
        await this.Changed(Staff, site, "collections", new DeliverCollection(450, new(2021, 10, 4)));
        await this.Changed(Staff, site, "monitor-cycles", new AgreeMonitorCycle(2, new(2021, 9, 1)));
        await this.Changed("integration-deventer-counters", site, "monitor-results", new RecordMonitorResult(2021, "dbos-2021", 7.4m, 186, new(2021, 12, 20)));
        var tag = await this.Changed(Staff, site, "annual-talks", new HoldAnnualTalk(2021, TalkOutcome.Improve, new(2021, 12, 21)));
        (await Post(Staff, $"{site}/monitor-results", new RecordMonitorResult(2022, "dbos-2022", 7.6m, 180, new(2022, 12, 20)), ifMatch: tag))
            .IsRefused("By the agreed cycle there is no monitor in that year.");
        (await Post("staff-hengelo", $"{site}/collections", new DeliverCollection(1, new(2022, 1, 1)), ifMatch: tag)).Is(404);
        (await Post(Staff, $"{site}/ends", new EndSite(new(2023, 8, 1), "School gefuseerd"), ifMatch: tag)).Is(403);
        await this.Changed("director-deventer", site, "ends", new EndSite(new(2023, 8, 1), "School gefuseerd"));

        var now = (await Get("staff-hengelo", site)).Is(200).Json;
        Assert.Equal(("from4To12", "2023-08-01", 450), (now.Text("stage"), now.Text("endedOn"), now.GetProperty("collectionItems").GetInt32()));
        Assert.Equal(7.4m, now.GetProperty("monitors")[0].GetProperty("score").GetDecimal());
        Assert.Equal("improve", now.GetProperty("talks")[0].Text("outcome"));
        Assert.Null((await Get("auditor", $"{site}?validOn=2023-07-31")).Is(200).Json.Text("endedOn"));
        Assert.Equal(8, (await Get("auditor", $"{site}/history")).Is(200).Json.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task counts_until_it_ends()
    {
        var (site, _) = await ASite();
        await this.Changed("director-deventer", site, "ends", new EndSite(new(2023, 8, 1), "School gefuseerd"));

        async Task<IEnumerable<(string, decimal)>> Until(DateOnly day) => (await Host.Services.GetRequiredService<FigureReader>().SumAsync(
            new FigureSelection("programming", new(2021, 1, 1), day) { About = [site.Id()] }, FigureBy.Nothing, TestContext.Current.CancellationToken))
            .Select(sum => (sum.Measure, sum.Amount)).Order();

        Assert.Equal([("education-sites", 1m), ("pupils-reached", 240m)], await Until(new(2023, 7, 31)));
        Assert.Equal([("education-sites", 0m), ("pupils-reached", 0m)], await Until(new(2023, 8, 1)));
    }

    [Fact]
    public async Task is_found_by_what_it_is_and_by_what_it_owes()
    {
        var (site, school) = await ASite(SiteProgramme.BoekstartChildcare);
        await this.Changed(Staff, site, "monitor-cycles", new AgreeMonitorCycle(1, new(2021, 9, 1)));
        await this.Changed(Staff, site, "annual-talks", new HoldAnnualTalk(2022, TalkOutcome.Continue, new(2022, 12, 1)));

        Assert.Equal([site.Id()], await this.AllPages(
            "staff-hengelo", $"/v1/education-sites?institution={school}&organisation={Deventer}&programme=boekstartChildcare&activeOn=2022-01-01"));
        Assert.Empty(await this.AllPages("staff-hengelo", $"/v1/education-sites?institution={school}&programme=dbosPrimary"));
        Assert.Empty(await this.AllPages("staff-hengelo", $"/v1/education-sites?institution={school}&activeOn=2021-08-31"));
        var overdue = await this.AllPages("auditor", $"/v1/education-sites/overdue?year=2022&organisation={Deventer}&limit=1");
        Assert.Contains(site.Id(), overdue);
        var owes = (await Get("auditor", $"/v1/education-sites/overdue?year=2022&organisation={Deventer}&limit=200")).Is(200).Json.GetProperty("items").EnumerateArray()
            .Single(one => one.Text("id") == site.Id());
        Assert.Equal((true, false), (owes.GetProperty("monitorMissing").GetBoolean(), owes.GetProperty("talkMissing").GetBoolean()));
        Assert.DoesNotContain(site.Id(), await this.AllPages("auditor", "/v1/education-sites/overdue?year=2020"));
        Assert.Contains(site.Id(), await this.AllPages("auditor", "/v1/education-sites/overdue"));
    }
}

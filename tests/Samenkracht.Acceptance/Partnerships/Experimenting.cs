using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Experiments;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class Experimenting(AppFixture app) : PlanStory(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";

    private async Task<string> AnExperiment()
    {
        await this.TheNetwork();
        return (await Started("staff-deventer", "/v1/experiments", new StateHypothesis(
            ACode("avond"), null, "Taalcafé in de avond", "Er komen er twee keer zoveel.", "Bezoekers", null, [await ANode()], new(2023, 1, 10)))).Path;
    }

    private Task<string> Decides(string path, ExperimentDecision decision, string? lesson, string? adjusted, DateOnly on) =>
        this.Changed("director-deventer", path, "decisions", new DecideExperiment(decision, "Geprobeerd en gezien.", lesson, adjusted, on));

    [Fact]
    public async Task goes_from_a_hypothesis_by_an_adjustment_to_a_lesson()
    {
        var path = await AnExperiment();
        await this.Changed("staff-deventer", path, "starts", new StartExperiment(new(2023, 2, 1)));
        await this.Changed("staff-deventer", path, "observations", new ObserveResult(new(2023, 3, 1), "Zes bezoekers.", ObservationVerdict.No, 6m));
        await Decides(path, ExperimentDecision.Adjust, "De dag telt.", "Op dinsdag komen er meer.", new(2023, 3, 10));
        await this.Changed("staff-deventer", path, "observations", new ObserveResult(new(2023, 4, 1), "Vijf bezoekers.", ObservationVerdict.No, 5m));
        var tag = await Decides(path, ExperimentDecision.Stop, "Vraag eerst wat mensen willen.", null, new(2023, 4, 10));

        var stopped = (await Get("staff-hengelo", path)).Is(200);
        Assert.Equal(
            (tag, "stopped", "stop", "Op dinsdag komen er meer.", "Vraag eerst wat mensen willen."),
            (stopped.Tag, stopped.Json.Text("status"), stopped.Json.Text("lastDecision"), stopped.Json.Text("hypothesis"), stopped.Json.Text("lesson")));
        Assert.Equal(("running", "Er komen er twee keer zoveel."), await StatusOn(path, "2023-03-01"));
        Assert.Equal(("stated", "Er komen er twee keer zoveel."), await StatusOn(path, "2023-01-31"));
        (await Post("staff-deventer", $"{path}/observations", new ObserveResult(new(2023, 5, 1), "Te laat.", ObservationVerdict.Unclear, null), ifMatch: tag))
            .IsRefused("This experiment is not running.");
    }

    private async Task<(string?, string?)> StatusOn(string path, string day)
    {
        var then = (await Get("auditor", $"{path}?validOn={day}")).Is(200).Json;
        return (then.Text("status"), then.Text("hypothesis"));
    }

    [Fact]
    public async Task is_read_by_all_changed_by_its_owner_and_decided_by_a_director()
    {
        var path = await AnExperiment();
        var tag = (await Get("staff-hengelo", path)).Is(200).Tag;

        (await Post("staff-hengelo", $"{path}/starts", new StartExperiment(new(2023, 2, 1)), ifMatch: tag)).Is(404);
        (await Post("network-office", $"{path}/starts", new StartExperiment(new(2023, 2, 1)), ifMatch: tag)).Is(404);
        (await Post("staff-deventer", $"{path}/decisions", new DecideExperiment(ExperimentDecision.Scale, "Ja", null, null, new(2023, 2, 1)), ifMatch: tag)).Is(403);
        (await Get("grantor-overijssel", path)).Is(403);
    }

    [Fact]
    public async Task is_listed_by_owner_status_and_last_decision_page_by_page()
    {
        var (stated, scaled) = (await AnExperiment(), await AnExperiment());
        await this.Changed("staff-deventer", scaled, "starts", new StartExperiment(new(2023, 2, 1)));
        await this.Changed("staff-deventer", scaled, "observations", new ObserveResult(new(2023, 3, 1), "Veertien bezoekers.", ObservationVerdict.Yes, 14m));
        await Decides(scaled, ExperimentDecision.Scale, null, null, new(2023, 3, 10));

        async Task<(bool Stated, bool Scaled)> Listed(string filter)
        {
            var ids = await this.AllPages("network-office", $"/v1/experiments?limit=1&{filter}");
            return (ids.Contains(stated.Split('/')[^1]), ids.Contains(scaled.Split('/')[^1]));
        }

        Assert.Equal((true, true), await Listed($"owner={Deventer}"));
        Assert.Equal((false, false), await Listed("owner=organisation-bibliotheek-hengelo"));
        Assert.Equal((true, false), await Listed("status=stated"));
        Assert.Equal((false, true), await Listed("status=scaled"));
        Assert.Equal((false, true), await Listed("decision=scale"));
        Assert.Equal((false, false), await Listed("decision=stop"));
    }
}

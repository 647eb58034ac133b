using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.LocalTasks;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class RaisingLocalTasks(AppFixture app) : AnnualPlanStory(app)
{
    [Fact]
    public async Task is_raised_linked_reprioritised_and_resolved()
    {
        var node = $"{await APolicyPlan()}/a1-d1";
        var task = (await Started("staff-deventer", "/v1/local-tasks", Needed() with
        {
            MunicipalityId = "organisation-gemeente-deventer", AgendaDocument = new("Lokale inclusieagenda", new string('a', 64)),
        })).Path;
        await this.Changed("staff-deventer", task, "links", new LinkToPlanNode(node, new(2021, 4, 1)));
        await this.Changed("director-deventer", task, "reprioritisations", new ReprioritiseLocalTask(5, new(2021, 5, 1), "Nieuw college"));
        var tag = await this.Changed("staff-deventer", task, "resolutions", new ResolveLocalTask(new(2022, 6, 1), LocalTaskOutcome.Partly, "Vier van de zes wijken"));

        var now = (await Get("staff-hengelo", task)).Is(200);
        Assert.Equal((tag, Deventer, "partly", "2022-06-01"), (now.Tag, now.Json.Text("organisationId"), now.Json.Text("outcome"), now.Json.Text("resolvedOn")));
        Assert.Equal("Lokale inclusieagenda", now.Json.GetProperty("agendaDocument").Text("title"));
        Assert.Equal((5, node), (now.Json.GetProperty("urgency").GetInt32(), now.Json.GetProperty("planNodes")[0].GetString()));
        var before = (await Get("staff-hengelo", $"{task}?validOn=2021-04-30")).Is(200).Json;
        Assert.Equal((3, null), (before.GetProperty("urgency").GetInt32(), before.Text("outcome")));
        Assert.Equal("Vier van de zes wijken", (await FactsOf(task))[^1].Text("reason"));
        (await Post("staff-deventer", $"{task}/links", new LinkToPlanNode(node, new(2022, 7, 1)), tag)).IsRefused("This local task is resolved already.");
    }

    [Fact]
    public async Task is_changed_by_its_own_library_only()
    {
        var task = $"/v1/local-tasks/{await ALocalTask()}";
        var tag = (await Get("staff-hengelo", task)).Is(200).Tag;

        (await Post("director-hengelo", $"{task}/reprioritisations", new ReprioritiseLocalTask(1, new(2021, 5, 1), "Weg ermee"), tag)).Is(404);
        (await Get("director-hengelo", $"{task}/reprioritisations")).Is(200);
        (await Post("controller-deventer", $"{task}/reprioritisations", new ReprioritiseLocalTask(1, new(2021, 5, 1), "Te duur"), tag)).Is(403);
        (await Get("volunteer-coordinator-deventer", task)).Is(403);
    }

    [Fact]
    public async Task is_recorded_by_the_network_office_on_behalf_of_the_library()
    {
        var task = await ALocalTask("network-office", Hengelo);

        var fact = (await FactsOf($"/v1/local-tasks/{task}"))[0];
        Assert.Equal(("organisation-rijnbrink", Hengelo), (fact.Text("organisation"), fact.Text("onBehalfOf")));
        (await Post("network-office", "/v1/local-tasks", Needed())).IsRefused("The network office names the organisation whose local task this is.");
        (await Post("staff-deventer", "/v1/local-tasks", Needed(Hengelo))).IsRefused("You can raise local tasks of your own organisation only.");
        (await Post("staff-deventer", "/v1/local-tasks", Needed() with { Urgency = 6 })).Is(400);
    }

    [Fact]
    public async Task is_listed_by_organisation_node_and_whether_it_is_open_page_by_page()
    {
        var node = $"{await APolicyPlan()}/a1-d2";
        var (open, resolved, hengelo) = (await ALocalTask(), await ALocalTask(), await ALocalTask("staff-hengelo"));
        foreach (var (who, id) in new[] { ("staff-deventer", open), ("staff-deventer", resolved), ("staff-hengelo", hengelo) })
            await this.Changed(who, $"/v1/local-tasks/{id}", "links", new LinkToPlanNode(node, new(2021, 4, 1)));
        await this.Changed("staff-deventer", $"/v1/local-tasks/{resolved}", "resolutions", new ResolveLocalTask(new(2022, 6, 1), LocalTaskOutcome.Dropped, "Opgelost"));

        Task<IReadOnlyList<string>> Listed(string filter) => this.AllPages("staff-hengelo", $"/v1/local-tasks?planNode={node}&limit=1{filter}");

        Assert.Equal(new[] { open, resolved, hengelo }.Order(StringComparer.Ordinal), await Listed(""));
        Assert.Equal([hengelo], await Listed($"&organisation={Hengelo}"));
        Assert.Equal(new[] { open, hengelo }.Order(StringComparer.Ordinal), await Listed("&open=true"));
        Assert.Equal([resolved], await Listed("&open=false"));
    }
}

using System.Text.Json;
using Samenkracht.Acceptance.Programming;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Finance;
using Samenkracht.Contracts.Volunteers;
using Samenkracht.Partnerships.Mergers;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class Annulling(AppFixture app) : ProgrammeStory(app)
{
    private const string Office = "network-office";

    private static readonly AnnulDeed TheRuling = new(
        "Rechtbank Overijssel", AnnulmentGround.DecisionVoid, new(2024, 1, 4), new(2024, 5, 13), new(2024, 11, 5), new(2025, 2, 6), "Een besluit was ongeldig");

    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    private async Task<JsonElement> Succession(string merger, string query = "") => (await Get("auditor", $"/v1/successions/succession-{merger.Id()}{query}")).Is(200).Json;

    private static IEnumerable<string?> Unfinished(JsonElement succession) => succession.GetProperty("unfinished").EnumerateArray().Select(step => step.GetString());

    private static JsonElement Step(JsonElement succession, string step) =>
        succession.GetProperty("steps").EnumerateArray().Single(one => one.Text("step") == step);

    [Fact]
    public async Task brings_everything_back_and_leaves_no_orphan()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary()];
        var network = await this.ANetwork([.. libraries.Select(library => library.Id)]);
        var (location, agreement) = (await this.ALocationOf(libraries[0]), await this.AnAgreementOf(libraries[1]));
        var activity = (await Started(Office, "/v1/activities", ALanguageCafe(await ANode()) with { OrganisationId = libraries[0].Id })).Path;
        var (merger, successor) = await this.AProposal(libraries);
        await this.ReadyForTheDeed(merger, libraries);
        await Followed(async _ => (await Post(Office, $"{merger}/deeds", MergerScenarios.TheDeed([location], agreement), (await Get(Office, merger)).Tag)).Is(204));
        await ShowsWhatWasCarriedOver(merger, successor, activity, location);

        (await Post("director-deventer", $"{merger}/annulments", TheRuling, "\"x/1\"")).Is(403);
        await Followed(_ => this.Changed(Office, merger, "annulments", TheRuling));

        var ruling = (await FactsOf(merger))[^1];
        Assert.Equal(("partnerships.merger-annulled", "2025-02-06"), (ruling.Text("type"), ruling.Text("validFrom")));
        string[] changed =
        [
            $"/v1/organisations/{libraries[0].Id}", $"/v1/organisations/{libraries[1].Id}", $"/v1/organisations/{successor}", $"/v1/locations/{location}",
            $"/v1/agreements/{agreement}", network, activity,
        ];
        foreach (var thing in changed)
        {
            var followed = (await FactsOf(thing))[^1];
            Assert.Equal((ruling.Text("correlationId"), ruling.Text("id"), "reaction", "2025-02-06"),
                (followed.Text("correlationId"), followed.Text("causationId"), followed.Text("through"), followed.Text("validFrom")));
        }

        foreach (var library in libraries) Assert.Null((await Get("auditor", $"/v1/organisations/{library.Id}")).Json.Text("endedOn"));
        Assert.Equal("2025-02-06", (await Get("auditor", $"/v1/organisations/{successor}")).Json.Text("endedOn"));
        Assert.Equal(libraries[0].Id, (await Get("auditor", activity)).Json.Text("organisationId"));
        Assert.Equal(libraries[0].Id, (await FactsOf($"/v1/locations/{location}"))[^1].GetProperty("body").Text("toOperatorId"));
        Assert.Contains(libraries[1].Id, (await Get("auditor", $"/v1/agreements/{agreement}")).Json.GetProperty("parties").EnumerateArray().Select(party => party.Text("organisationId")));
        Assert.Equal(2, (await Get("auditor", $"{network}/structure?view=asNow")).Json.GetProperty("memberCount").GetInt32());
        await ShowsWhatWasBroughtBack(merger);
    }

    private async Task ShowsWhatWasCarriedOver(string merger, string successor, string activity, string location)
    {
        Assert.Equal(successor, (await Get("auditor", activity)).Json.Text("organisationId"));
        var succession = await Succession(merger);
        Assert.Equal("completed", succession.Text("status"));
        Assert.Equal([location], Step(succession, "locations").GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains(activity.Id(), Step(succession, "programme").GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains("programme", Unfinished(await Succession(merger, "?validOn=2024-01-01")));
        Assert.DoesNotContain("programme", Unfinished(succession));
        Assert.Contains($"succession-{merger.Id()}", await this.AllPages("auditor", $"/v1/successions?organisation={successor}"));
        var facts = (await FactsOf($"/v1/successions/succession-{merger.Id()}")).Length;
        await Followed(context => context.PublishAsync(new VolunteersWereCarriedOver(merger.Id(), false, "volunteers", [])).AsTask());
        foreach (var what in new[] { "grants", "reserves", "budgets", "ledgers" })
            await Followed(context => context.PublishAsync(new LedgersWereCarriedOver(merger.Id(), false, what, [])).AsTask());
        Assert.Equal(facts, (await FactsOf($"/v1/successions/succession-{merger.Id()}")).Length);
        Assert.Empty(await this.AllPages("auditor", $"/v1/successions?open=true&organisation={successor}"));
        (await Get("staff-deventer", $"/v1/successions/succession-{merger.Id()}")).Is(403);
    }

    private async Task ShowsWhatWasBroughtBack(string merger)
    {
        var succession = await Succession(merger);
        Assert.Equal("reversed", succession.Text("status"));
        Assert.Empty(Unfinished(succession));
        Assert.Equal("partnerships.succession-reversed", (await FactsOf($"/v1/successions/{succession.Text("id")}"))[^1].Text("type"));
    }
}

using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Programming;
using Samenkracht.Partnerships.Cases;
using Wolverine;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class SuggestingCases(AppFixture app) : PlanStory(app)
{
    private const string Deventer = "organisation-bibliotheek-deventer";
    private const string Hengelo = "organisation-bibliotheek-hengelo";

    // As the module that measures will tell it: with the event that it follows from.
    private async Task<string> Told(object message)
    {
        var cause = Guid.NewGuid().ToString();
        await Followed(context => context.PublishAsync(message, new DeliveryOptions().WithHeader("cause", cause)).AsTask());
        return cause;
    }

    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    private async Task Followed(string cause, string type, string path, string evidence)
    {
        var (fact, beside) = ((await FactsOf(path))[^1], (await FactsOf(evidence))[^1]);
        Assert.Equal((type, cause, "reaction"), (fact.Text("type"), fact.Text("causationId"), fact.Text("through")));
        Assert.Equal((cause, fact.Text("correlationId")), (beside.Text("causationId"), beside.Text("correlationId")));
    }

    [Fact]
    public async Task by_a_good_result_is_told_and_shared_by_the_library_and_marked_when_contested()
    {
        await this.TheNetwork();
        var (node, code) = (await ANode(), ACode("taal"));
        var published = new EffectResultPublished($"effect-measurement-{code}", 1, Deventer, "Taalcafé", [node], 8.2m, 24, new(2023, 2, 1));
        var (path, evidence) = ($"/v1/knowledge-cases/knowledge-case-{code}-wave-1", $"/v1/plan-evidence/plan-evidence-{code}-1");

        var cause = await Told(published);
        await Followed(cause, "partnerships.case-suggested", path, evidence);
        (await Get("staff-hengelo", path)).Is(404);
        var suggested = (await Get("staff-deventer", path)).Is(200);
        Assert.Equal(("shine", null), (suggested.Json.Text("kind"), suggested.Json.Text("story")));
        (await Post("director-deventer", $"{path}/shares", new ShareCase(CaseAudience.Network, [], new(2023, 2, 5)), ifMatch: suggested.Tag))
            .IsRefused("Tell the story of the case before sharing it.");

        await this.Changed("staff-deventer", path, "stories", new TellCase("De avond werkt", "Het zat vol.", "Kies de avond.", new(2023, 2, 3)));
        await this.Changed("director-deventer", path, "shares", new ShareCase(CaseAudience.NamedOrganisations, [Hengelo], new(2023, 2, 5)));
        await Told(published);
        Assert.Equal((3, 1), ((await FactsOf(path)).Length, (await FactsOf(evidence)).Length));

        cause = await Told(new EffectResultContested(published.MeasurementId, 1, [node], new(2023, 6, 1)));
        await Followed(cause, "partnerships.case-evidence-contested", path, evidence);
        Assert.Equal("2023-06-01", (await Get("staff-hengelo", path)).Is(200).Json.GetProperty("evidence").Text("contestedOn"));
        Assert.True((await Get("staff-hengelo", evidence)).Is(200).Json.GetProperty("isContested").GetBoolean());
        Assert.False((await Get("staff-hengelo", $"{evidence}?validOn=2023-05-31")).Is(200).Json.GetProperty("isContested").GetBoolean());
    }

    [Fact]
    public async Task by_a_bad_result_stays_with_the_library_and_goes_when_contested()
    {
        await this.TheNetwork();
        var (node, code) = (await ANode(), ACode("taal"));
        var (path, evidence) = ($"/v1/knowledge-cases/knowledge-case-{code}-wave-2", $"/v1/plan-evidence/plan-evidence-{code}-2");
        await Told(new EffectResultPublished($"effect-measurement-{code}", 2, Deventer, "Taalcafé", [node], 5.4m, 24, new(2023, 2, 1)));
        Assert.Equal("fail", (await Get("staff-deventer", path)).Is(200).Json.Text("kind"));

        var cause = await Told(new EffectResultContested($"effect-measurement-{code}", 2, [node], new(2023, 6, 1)));

        await Followed(cause, "partnerships.case-suggestion-withdrawn", path, evidence);
        Assert.Equal("2023-06-01", (await Get("staff-deventer", path)).Is(200).Json.Text("withdrawnOn"));
        (await Get("staff-hengelo", path)).Is(404);
    }

    [Fact]
    public async Task leaves_evidence_that_is_listed_by_node_organisation_and_whether_it_is_contested()
    {
        var (node, code) = (await ANode(), ACode("taal"));
        foreach (var (wave, organisation) in new[] { (1, Deventer), (2, Deventer), (3, Hengelo) })
            await Told(new EffectResultPublished($"effect-measurement-{code}", wave, organisation, "Taalcafé", [node], 7m, 24, new(2023, 2, 1)));
        await Told(new EffectResultContested($"effect-measurement-{code}", 2, [node], new(2023, 6, 1)));

        async Task Lists(string filter, params int[] waves) => Assert.Equal(
            waves.Select(wave => $"plan-evidence-{code}-{wave}"), await this.AllPages("staff-twente", $"/v1/plan-evidence?planNode={Asked(node)}&limit=1{filter}"));

        await Lists("", 1, 2, 3);
        await Lists($"&organisation={Deventer}", 1, 2);
        await Lists("&contested=true", 2);
        await Lists("&contested=false", 1, 3);
        (await Get("staff-deventer", $"/v1/knowledge-cases/knowledge-case-{code}-wave-1")).Is(404);
        (await Get("grantor-overijssel", "/v1/plan-evidence")).Is(403);
    }
}

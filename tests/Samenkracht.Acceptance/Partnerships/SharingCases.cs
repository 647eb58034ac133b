using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Cases;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class SharingCases(AppFixture app) : PlanStory(app)
{
    private const string Hengelo = "organisation-bibliotheek-hengelo";
    private const string Twente = "organisation-bibliotheek-twente";

    private async Task<string> ACase(CaseKind kind, string? node = null, string? project = null, DateOnly? on = null, string who = "staff-deventer")
    {
        await this.TheNetwork();
        return (await Started(who, "/v1/knowledge-cases", new DraftCase(
            ACode("zaak"), null, kind, "Taalcafé te vroeg", "Er kwam niemand.", "Vraag wanneer mensen kunnen.", project,
            node is null ? [] : [node], on ?? new(2023, 1, 10)))).Path;
    }

    private Task<string> Shares(string path, CaseAudience audience, DateOnly on, params string[] organisations) =>
        this.Changed("director-deventer", path, "shares", new ShareCase(audience, organisations, on));

    private async Task IsUnknownTo(string who, string path, string tag, string node)
    {
        string[] reads = ["", "/history", "/stories", "/shares", "/reactions", "/reuses", "/learning-sessions", "/withdrawals", "?validOn=2023-02-15"];
        foreach (var read in reads) (await Get(who, path + read)).Is(404);
        (await Post(who, $"{path}/reactions", new ReactToCase(CaseReactionKind.Thanks, "Dank", new(2023, 3, 1)), ifMatch: tag)).Is(404);
        (await Post(who, $"{path}/reuses", new ReuseCase("Overgenomen", new(2023, 3, 1)), ifMatch: tag)).Is(404);
        Assert.Empty((await Get(who, $"/v1/knowledge-cases?planNode={Asked(node)}")).Is(200).Ids());
    }

    [Fact]
    public async Task of_failure_shows_them_to_the_chosen_only_and_hides_them_for_good_once_withdrawn()
    {
        var node = await ANode();
        var path = await ACase(CaseKind.Fail, node);
        await IsUnknownTo("staff-hengelo", path, (await Get("director-deventer", path)).Tag!, node);

        var tag = await Shares(path, CaseAudience.NamedOrganisations, new(2023, 2, 1), Hengelo);
        (await Get("staff-hengelo", path)).Is(200);
        await IsUnknownTo("network-office", path, tag, node);
        await IsUnknownTo("staff-twente", path, tag, node);

        await Shares(path, CaseAudience.Network, new(2023, 2, 10));
        await this.Changed("staff-hengelo", path, "reactions", new ReactToCase(CaseReactionKind.Thanks, "Dank voor de openheid.", new(2023, 2, 11)));
        await this.Changed("network-office", path, "reuses", new ReuseCase("Besproken met alle taalhuizen.", new(2023, 2, 12)));
        await this.Changed("director-deventer", path, "learning-sessions", new HoldLearningSession([Hengelo, Twente], "Het uur telt.", new(2023, 2, 14)));
        Assert.Equal(path, $"/v1/knowledge-cases/{Assert.Single((await Get("staff-twente", $"/v1/knowledge-cases?planNode={Asked(node)}")).Ids())}");
        Assert.Equal("2023-01-10", (await Get("auditor", $"{path}?validOn=2023-01-31")).Is(200).Json.Text("draftedOn"));

        var before = $"{path}?knownAt={DateTimeOffset.UtcNow:yyyy-MM-ddTHH:mm:ss.ffffff}Z";
        (await Get("staff-hengelo", before)).Is(200);
        tag = await this.Changed("director-deventer", path, "withdrawals", new WithdrawCase("De partner wil het niet.", new(2023, 3, 1)));
        foreach (var other in new[] { "staff-hengelo", "network-office", "staff-twente" })
        {
            await IsUnknownTo(other, path, tag, node);
            (await Get(other, before)).Is(404);
        }

        foreach (var keeper in new[] { "staff-deventer", "auditor" })
        {
            var kept = (await Get(keeper, path)).Is(200).Json;
            Assert.Equal(("2023-03-01", 1, 1, 1), (kept.Text("withdrawnOn"), kept.GetProperty("reactions").GetArrayLength(),
                kept.GetProperty("reuses").GetArrayLength(), kept.GetProperty("learningSessions").GetInt32()));
            foreach (var then in new[] { $"{path}?validOn=2023-02-15", before }) Assert.Null((await Get(keeper, then)).Is(200).Json.Text("withdrawnOn"));
        }
    }

    [Fact]
    public async Task again_narrows_who_sees_them_also_as_they_were()
    {
        var node = await ANode();
        var path = await ACase(CaseKind.Shine, node);
        await Shares(path, CaseAudience.Network, new(2023, 2, 1));
        (await Get("staff-hengelo", $"{path}?validOn=2023-02-15")).Is(200);
        (await Get("staff-hengelo", $"{path}?validOn=2023-01-31")).Is(404);

        var tag = await Shares(path, CaseAudience.NamedOrganisations, new(2023, 4, 1), Twente);

        await IsUnknownTo("staff-hengelo", path, tag, node);
        (await Get("staff-twente", path)).Is(200);
    }

    [Fact]
    public async Task is_for_directors_and_reading_for_those_who_learn()
    {
        var path = await ACase(CaseKind.Mixed);
        var tag = (await Get("staff-deventer", path)).Tag;
        var share = new ShareCase(CaseAudience.Network, [], new(2023, 2, 1));

        (await Post("staff-deventer", $"{path}/shares", share, ifMatch: tag)).Is(403);
        (await Post("staff-deventer", $"{path}/reuses", new ReuseCase("Eigen werk", new(2023, 2, 1)), ifMatch: tag))
            .IsRefused("An organisation reuses cases of others, not its own.");
        await Shares(path, CaseAudience.Network, new(2023, 2, 1));
        (await Post("director-hengelo", $"{path}/shares", share, ifMatch: (await Get("director-hengelo", path)).Tag))
            .IsRefused("Only the organisation whose case this is can do this.");
        foreach (var reader in new[] { "volunteer-coordinator-deventer", "controller-deventer" }) (await Get(reader, path)).Is(200);
        foreach (var nobody in new[] { "grantor-overijssel", "privacy-officer", "integration-deventer-counters" }) (await Get(nobody, path)).Is(403);
    }

    [Fact]
    public async Task lists_them_by_kind_owner_node_project_and_day_page_by_page()
    {
        var (node, project) = (await ANode(), $"network-project-{ACode("taal")}");
        string[] cases =
        [
            await ACase(CaseKind.Shine, node, project), await ACase(CaseKind.Fail, node), await ACase(CaseKind.Mixed, node, who: "staff-hengelo"), await ACase(CaseKind.Shine),
        ];
        await Shares(cases[0], CaseAudience.Network, new(2023, 2, 1));
        await Shares(cases[1], CaseAudience.NamedOrganisations, new(2023, 3, 1), Hengelo);

        async Task Lists(string who, string filter, params int[] expected) => Assert.Equal(
            expected.Select(at => cases[at]).Order(StringComparer.Ordinal),
            (await this.AllPages(who, $"/v1/knowledge-cases?planNode={Asked(node)}&limit=1{filter}")).Select(id => $"/v1/knowledge-cases/{id}"));

        await Lists("auditor", "", 0, 1, 2);
        await Lists("staff-hengelo", "", 0, 1, 2);
        await Lists("staff-deventer", "", 0, 1);
        await Lists("network-office", "", 0);
        await Lists("auditor", "&kind=fail", 1);
        await Lists("auditor", $"&owner={Hengelo}", 2);
        await Lists("auditor", $"&project={project}", 0);
        await Lists("auditor", "&sharedSince=2023-02-02", 1);
        await Lists("auditor", "&sharedSince=2023-02-01", 0, 1);
    }

    [Fact]
    public async Task ranks_what_others_learned_from_and_never_a_failure()
    {
        DateOnly day = new(2019, 3, 1);
        string[] cases = [await ACase(CaseKind.Shine, on: day), await ACase(CaseKind.Mixed, on: day), await ACase(CaseKind.Fail, on: day), await ACase(CaseKind.Shine, on: day)];
        foreach (var path in cases) await Shares(path, CaseAudience.Network, day);
        foreach (var path in cases) await this.Changed("staff-hengelo", path, "reuses", new ReuseCase("Overgenomen", day));
        await this.Changed("staff-twente", cases[1], "reuses", new ReuseCase("Overgenomen", day));
        foreach (var path in cases[1..3]) await this.Changed("staff-twente", path, "reactions", new ReactToCase(CaseReactionKind.Thanks, "Dank", day));
        await this.Changed("director-deventer", cases[3], "withdrawals", new WithdrawCase("Vergissing", day));

        string[] Ranked(JsonElement ranking, string by) => [.. ranking.GetProperty(by).EnumerateArray().Select(one => $"/v1/knowledge-cases/{one.Text("id")}")];
        foreach (var who in new[] { "auditor", "staff-deventer", "network-office" })
        {
            var ranking = (await Get(who, "/v1/knowledge-cases/ranking?year=2019")).Is(200).Json;
            Assert.Equal([cases[1], cases[0]], Ranked(ranking, "mostReused"));
            Assert.Equal([cases[1]], Ranked(ranking, "mostThanked"));
        }

        Assert.True((await Get("auditor", "/v1/knowledge-cases/ranking")).Is(200).Json.GetProperty("year").GetInt32() > 2025);
    }
}

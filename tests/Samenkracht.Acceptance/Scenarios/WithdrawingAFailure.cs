using Samenkracht.Partnerships.Cases;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>A director shares a failure with the whole network, others learn from it, and later the director withdraws it.</summary>
public sealed class WithdrawingAFailure(AppFixture app) : AppSpec(app)
{
    private const string Director = "director-deventer";

    private static readonly string[] Others = ["staff-hengelo", "director-hengelo", "staff-twente", "network-office"];

    private static readonly DateOnly Shared = new(2017, 3, 1);

    [Fact]
    public async Task hides_it_from_others_keeps_it_for_the_owner_and_leaves_it_out_of_every_ranking()
    {
        var (failure, project) = await AFailure();
        await this.Changed(Director, failure, "shares", new ShareCase(CaseAudience.Network, [], Shared));
        foreach (var who in Others[..^1]) await this.Changed(who, failure, "reuses", new ReuseCase("Zo doen wij het niet", new(2017, 4, 1)));
        await this.Changed("staff-hengelo", failure, "reactions", new ReactToCase(CaseReactionKind.Thanks, "Dank voor de openheid.", new(2017, 4, 1)));
        foreach (var who in Others) Assert.Single((await Get(who, $"/v1/knowledge-cases?project={project}")).Is(200).Ids());
        await IsInNoRanking(failure);

        await this.Changed(Director, failure, "withdrawals", new WithdrawCase("De partner wil het niet.", new(2017, 9, 1)));

        foreach (var who in Others)
        {
            foreach (var read in new[] { "", "/history", "/reuses", "?validOn=2017-05-01" }) (await Get(who, failure + read)).Is(404);
            Assert.Empty((await Get(who, $"/v1/knowledge-cases?project={project}")).Is(200).Ids());
        }

        foreach (var keeper in new[] { Director, "staff-deventer", "auditor" })
        {
            var kept = (await Get(keeper, failure)).Is(200).Json;
            Assert.Equal(("fail", "2017-09-01", 3), (kept.Text("kind"), kept.Text("withdrawnOn"), kept.GetProperty("reuses").GetArrayLength()));
            Assert.Single((await Get(keeper, $"/v1/knowledge-cases?project={project}")).Is(200).Ids());
        }

        await IsInNoRanking(failure);
    }

    private async Task<(string Path, string Project)> AFailure()
    {
        await this.TheNetwork();
        var project = $"network-project-{ACode("taal")}";
        return ((await Started("staff-deventer", "/v1/knowledge-cases", new DraftCase(
            ACode("zaak"), null, CaseKind.Fail, "Taalcafé te vroeg", "Er kwam niemand.", "Vraag wanneer mensen kunnen.", project, [], new(2017, 2, 1)))).Path, project);
    }

    // Beside one that shines and was used once, so that there is a ranking to be in.
    private async Task IsInNoRanking(string failure)
    {
        var shining = (await Started("staff-deventer", "/v1/knowledge-cases", new DraftCase(
            ACode("zaak"), null, CaseKind.Shine, "Taalcafé in de avond", "Het zat vol.", "Kies de avond.", null, [], new(2017, 2, 1)))).Path;
        await this.Changed(Director, shining, "shares", new ShareCase(CaseAudience.Network, [], Shared));
        await this.Changed("staff-hengelo", shining, "reuses", new ReuseCase("Overgenomen", new(2017, 4, 1)));
        await this.Changed("staff-hengelo", shining, "reactions", new ReactToCase(CaseReactionKind.Thanks, "Dank.", new(2017, 4, 1)));

        foreach (var who in new[] { Director, "auditor", "network-office" })
        {
            var ranking = (await Get(who, "/v1/knowledge-cases/ranking?year=2017")).Is(200).Json;
            foreach (var by in new[] { "mostReused", "mostThanked" })
            {
                var ranked = ranking.GetProperty(by).EnumerateArray().Select(one => one.Text("id")).ToList();
                Assert.Contains(shining.Id(), ranked);
                Assert.DoesNotContain(failure.Id(), ranked);
            }
        }
    }
}

using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;
using Samenkracht.Partnerships.Studies;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class StudyingOrganisationModels(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private static string IdOf(string path) => path.Split('/')[^1];

    private async Task<(string Path, string Network)> AStudy(params string[] organisations)
    {
        var network = await this.ANetwork(organisations);
        var study = (await Started(Office, "/v1/organisation-studies", new OpenStudy(
            ACode("samen"), "Samen", "Welk model houdt elke bibliotheek open?", IdOf(network), organisations, new(2022, 1, 10)))).Path;
        return (study, IdOf(network));
    }

    private Task<string> AMergerIn(string study, params string[] parties) => this.Changed(Office, study, "scenarios", new AddScenario(
        "fusie", "Een bibliotheek", ScenarioKind.Merger, parties, OrganisationModel.Merged, new(2024, 1, 1), new(2022, 3, 1)));

    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    [Fact]
    public async Task simulates_chooses_and_closes()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary(), await this.AMergingLibrary()];
        await this.ALocationOf(libraries[0]);
        var (study, _) = await AStudy([.. libraries.Select(library => library.Id)]);
        await AMergerIn(study, libraries[0].Id, libraries[1].Id);

        await this.Changed(Office, study, "simulations", new SimulateScenario("fusie", new(2022, 1, 1), new(2022, 4, 1)));
        await this.Changed(Office, study, "choices", new ChooseScenario("fusie", "Goed bereikbaar", new(2022, 9, 1)));
        await this.Changed(Office, study, "closures", new CloseStudy(new(2022, 10, 1), "Fusie wordt voorbereid"));

        var read = (await Get("auditor", study)).Is(200).Json;
        var outcome = read.GetProperty("scenarios")[0].GetProperty("outcome");
        Assert.Equal((3, 2), (outcome.GetProperty("membersBefore").GetInt32(), outcome.GetProperty("membersAfter").GetInt32()));
        Assert.Equal(3, outcome.GetProperty("municipalitiesServed").GetArrayLength());
        Assert.Equal(
            libraries[1..].Select(library => library.Municipality).Order(StringComparer.Ordinal),
            outcome.GetProperty("withoutLibrary").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(("closed", "fusie"), (read.Text("status"), read.GetProperty("choice").Text("scenario")));
        Assert.Equal("open", (await Get("auditor", $"{study}?validOn=2022-09-30")).Is(200).Json.Text("status"));
    }

    [Fact]
    public async Task goes_on_without_a_party_that_leaves_the_merger()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary(), await this.AMergingLibrary()];
        string[] ids = [.. libraries.Select(library => library.Id)];
        var (study, _) = await AStudy(ids);
        await AMergerIn(study, ids);
        await this.Changed(Office, study, "simulations", new SimulateScenario("fusie", new(2022, 1, 1), new(2022, 4, 1)));
        var (merger, _) = await this.AProposal(libraries);

        await Followed(async _ => (await Post(
            Office, $"{merger}/withdrawals", new WithdrawParty(ids[2], new(2023, 6, 1), "Blijft zelfstandig"), (await Get(Office, merger)).Tag)).Is(204));

        var (left, followed) = ((await FactsOf(merger))[^1], (await FactsOf(study))[^1]);
        Assert.Equal(
            ("partnerships.scenario-recalculated", left.Text("correlationId"), left.Text("id"), "reaction", "2023-06-01"),
            (followed.Text("type"), followed.Text("correlationId"), followed.Text("causationId"), followed.Text("through"), followed.Text("validFrom")));
        var scenario = (await Get("auditor", study)).Json.GetProperty("scenarios")[0];
        Assert.Equal(ids[..2], scenario.GetProperty("parties").EnumerateArray().Select(party => party.GetString()));
        Assert.Equal(2, scenario.GetProperty("outcome").GetProperty("membersAfter").GetInt32());

        var count = (await FactsOf(study)).Length;
        await Followed(context => context.PublishAsync(new MergerPartyLeft(IdOf(merger), ids[2], ids[..2], new(2023, 6, 1))).AsTask());
        Assert.Equal(count, (await FactsOf(study)).Length);
    }

    [Fact]
    public async Task is_read_by_those_who_study_and_listed()
    {
        await this.TheNetwork();
        var (own, network) = await AStudy("organisation-bibliotheek-deventer");
        var (other, _) = await AStudy(await this.AnOrganisation(OrganisationKind.Library));
        await this.Changed(Office, own, "closures", new CloseStudy(new(2022, 10, 1), "Blijft zelfstandig"));

        (await Get("director-deventer", own)).Is(200);
        (await Get("director-deventer", other)).Is(404);
        (await Get("director-hengelo", $"{own}/scenarios")).Is(404);
        (await Get("staff-deventer", own)).Is(403);
        (await Post("director-deventer", $"{own}/closures", new CloseStudy(new(2022, 10, 1), "Klaar"))).Is(403);

        Assert.Equal([IdOf(own)], await this.AllPages("auditor", $"/v1/organisation-studies?network={network}&status=closed"));
        Assert.Empty(await this.AllPages("auditor", $"/v1/organisation-studies?network={network}&status=open"));
        var listed = await this.AllPages("director-deventer", "/v1/organisation-studies?limit=2");
        Assert.Contains(IdOf(own), listed);
        Assert.DoesNotContain(IdOf(other), listed);
        Assert.Equal(listed, await this.AllPages("auditor", "/v1/organisation-studies?organisation=organisation-bibliotheek-deventer"));
    }
}

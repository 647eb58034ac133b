using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Mergers;
using Samenkracht.Partnerships.Organisations;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class PreparingAMerger(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private async Task<(string Path, MergingLibrary[] Libraries)> AProposalOfThree()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary(), await this.AMergingLibrary()];
        return ((await this.AProposal(libraries)).Path, libraries);
    }

    [Fact]
    public async Task without_consent_is_refused_and_says_whose()
    {
        var (path, libraries) = await AProposalOfThree();
        await this.ReadyForTheDeed(path, libraries, silent: libraries[1]);

        var refused = await Post(Office, $"{path}/deeds", MergerScenarios.TheDeed([]), (await Get(Office, path)).Tag);

        refused.IsRefused("Not every municipality that the parties serve has agreed to the merger.");
        Assert.Equal([libraries[1].Municipality], refused.Json.GetProperty("municipalities").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("published", (await Get(Office, path)).Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task that_leaves_something_behind_is_refused_and_says_what()
    {
        var (path, libraries) = await AProposalOfThree();
        var (location, agreement) = (await this.ALocationOf(libraries[0]), await this.AnAgreementOf(libraries[2]));
        await this.ReadyForTheDeed(path, libraries);

        var estate = (await Get("auditor", $"{path}/estate?validOn=2024-01-01")).Is(200).Json.GetProperty("items").EnumerateArray()
            .Select(item => (item.GetProperty("kind").GetString(), item.GetProperty("id").GetString(), item.GetProperty("ownerId").GetString())).ToHashSet();
        var refused = await Post(Office, $"{path}/deeds", MergerScenarios.TheDeed([location]), (await Get(Office, path)).Tag);
        var foreign = await Post(Office, $"{path}/deeds", MergerScenarios.TheDeed([location, "location-nergens"], agreement), (await Get(Office, path)).Tag);

        Assert.Equal([("location", location, libraries[0].Id), ("agreement", agreement, libraries[2].Id)], estate);
        refused.IsRefused("The succession leaves something behind that a disappearing party has.");
        Assert.Equal(agreement, refused.Json.GetProperty("missing")[0].GetProperty("id").GetString());
        foreign.IsRefused("The succession names something that no disappearing party has.");
    }

    [Fact]
    public async Task waits_for_the_opposition_of_a_creditor()
    {
        var (path, libraries) = await AProposalOfThree();
        await this.Changed(Office, path, "withdrawals", new WithdrawParty(libraries[2].Id, new(2023, 6, 1), "Blijft zelfstandig"));
        await this.ReadyForTheDeed(path, libraries[..2]);
        await this.Changed(Office, path, "oppositions", new RecordOpposition("1", new(2023, 10, 2)));

        (await Post(Office, $"{path}/deeds", MergerScenarios.TheDeed([]), (await Get(Office, path)).Tag)).IsRefused("An opposition of a creditor is not yet resolved.");
        await this.Changed(Office, path, "opposition-resolutions", new ResolveOpposition("1", OppositionOutcome.Secured, new(2023, 11, 20)));

        var read = (await Get("auditor", path)).Is(200).Json;
        Assert.Equal("secured", read.GetProperty("oppositions")[0].GetProperty("outcome").GetString());
        Assert.Equal(libraries[2].Id, read.GetProperty("withdrawn")[0].GetString());
    }

    [Fact]
    public async Task is_found_by_party_and_status_until_it_is_called_off()
    {
        var (path, libraries) = await AProposalOfThree();
        await this.Changed(Office, path, "cancellations", new CancelMerger(new(2023, 6, 1), "Geen overeenstemming"));

        var found = (await Get("auditor", $"/v1/mergers?party={libraries[0].Id}&status=cancelled")).Is(200).Json.GetProperty("items");
        Assert.EndsWith(found[0].GetProperty("id").GetString()!, path);
        Assert.Empty((await Get("auditor", $"/v1/mergers?party={libraries[0].Id}&status=effective&effectiveOn=2024-01-01")).Is(200).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task of_others_is_unknown_to_a_director()
    {
        await this.TheNetwork();
        var (path, libraries) = await AProposalOfThree();
        ProposeMerger own = new(
            ACode("fusie"), ["organisation-bibliotheek-deventer", libraries[0].Id], new(false, "organisation-bibliotheek-deventer", null, null, null),
            new(2022, 10, 3), new(2024, 1, 1));

        (await Get("director-deventer", path)).Is(404);
        (await Get("director-deventer", $"{path}/estate")).Is(404);
        (await Post("staff-deventer", "/v1/mergers", own)).Is(403);
        (await Post("director-hengelo", "/v1/mergers", own)).IsRefused("Your own organisation must be one of the parties.");
        var mine = (await Started("director-deventer", "/v1/mergers", own)).Path;
        (await Get("director-deventer", $"{mine}/history")).Is(200);
        var tag = await this.Changed("director-deventer", mine, "publications", new PublishProposal(new(2023, 9, 18)));
        (await Post("director-deventer", $"{mine}/party-decisions", new RecordPartyDecision(libraries[0].Id, new(2023, 11, 6)), tag))
            .IsRefused("You act for another organisation than this party.");
        Assert.All(
            (await Get("director-deventer", "/v1/mergers?limit=200")).Is(200).Json.GetProperty("items").EnumerateArray(),
            one => Assert.Contains("organisation-bibliotheek-deventer", one.GetProperty("parties").EnumerateArray().Select(party => party.GetString())));
    }
}

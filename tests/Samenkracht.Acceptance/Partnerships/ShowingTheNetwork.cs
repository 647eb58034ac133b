using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Partnerships.Networks;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class ShowingTheNetwork(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    [Fact]
    public async Task shows_members_places_and_chair_before_and_after_a_merger()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary()];
        var network = await this.ANetwork([.. libraries.Select(library => library.Id)]);
        string[] locations = [await this.ALocationOf(libraries[0]), await this.ALocationOf(libraries[0])];
        await this.Changed(Office, network, "officers", new AppointOfficer(OfficerPosition.Chair, libraries[0].Id, new(2020, 9, 1)));
        var (merger, successor) = await this.AProposal(libraries);
        await this.ReadyForTheDeed(merger, libraries);
        await Followed(async _ => (await Post(Office, $"{merger}/deeds", MergerScenarios.TheDeed(locations), (await Get(Office, merger)).Tag)).Is(204));

        var before = (await Get("grantor-overijssel", $"{network}/profile?validOn=2023-12-31")).Is(200).Json;
        Assert.Equal((2, 2, libraries[0].Id), (before.GetProperty("memberCount").GetInt32(), before.GetProperty("locationCount").GetInt32(), before.Text("chairId")));
        Assert.Equal(["Markt"], before.GetProperty("members").EnumerateArray().Single(member => member.Text("organisationId") == libraries[0].Id)
            .GetProperty("places").EnumerateArray().Select(place => place.GetString()));

        var after = (await Get("auditor", $"{network}/profile?validOn=2024-01-01")).Is(200).Json;
        Assert.Equal(
            (1, 2, successor, "Bibliotheek Samen"),
            (after.GetProperty("memberCount").GetInt32(), after.GetProperty("locationCount").GetInt32(), after.Text("chairId"), after.Text("chairName")));
        foreach (var profile in new[] { before, after })
            Assert.Equal(
                libraries.Select(library => library.Municipality).Order(StringComparer.Ordinal),
                profile.GetProperty("municipalities").EnumerateArray().Select(municipality => municipality.GetString()));

        Assert.Null((await Get("auditor", $"{network}/profile?validOn=2020-08-31")).Is(200).Json.Text("chairId"));
        (await Get("auditor", $"{network}/profile?validOn=2012-12-31")).Is(404);
    }
}

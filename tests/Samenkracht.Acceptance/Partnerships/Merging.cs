using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Contracts.Partnerships;

namespace Samenkracht.Acceptance.Partnerships;

public sealed class Merging(AppFixture app) : AppSpec(app)
{
    private const string Office = "network-office";

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];

    private async Task<(int Members, int Locations)> Counts(string network, string query)
    {
        var structure = (await Get("auditor", $"{network}/structure?{query}")).Is(200).Json;
        return (structure.GetProperty("memberCount").GetInt32(), structure.GetProperty("locationCount").GetInt32());
    }

    [Fact]
    public async Task of_three_libraries_of_four_leaves_every_seat_and_location_in_its_place()
    {
        MergingLibrary[] libraries = [await this.AMergingLibrary(), await this.AMergingLibrary(), await this.AMergingLibrary()];
        var fourth = await this.AMergingLibrary();
        var network = await this.ANetwork([.. libraries.Append(fourth).Select(library => library.Id)]);
        string[] locations = [await this.ALocationOf(libraries[0]), await this.ALocationOf(libraries[0]), await this.ALocationOf(libraries[1])];
        await this.ALocationOf(fourth);
        var agreement = await this.AnAgreementOf(libraries[2]);
        var (path, successor) = await this.AProposal(libraries);
        await this.ReadyForTheDeed(path, libraries);
        var before = Text((await Get("auditor", $"{network}/structure")).Json, "knownAt")!;

        await Followed(async _ => (await Post(Office, $"{path}/deeds", MergerScenarios.TheDeed(locations, agreement), (await Get(Office, path)).Tag)).Is(204));

        Assert.Equal((4, 4), await Counts(network, "validOn=2024-01-01"));
        Assert.Equal((2, 4), await Counts(network, "validOn=2024-01-01&view=asNow"));
        Assert.Equal((4, 4), await Counts(network, "validOn=2023-12-31"));
        Assert.Equal((2, 4), await Counts(network, "validOn=2021-01-01&view=asNow"));
        Assert.Equal((4, 4), await Counts(network, $"validOn=2024-01-01&view=asNow&knownAt={Uri.EscapeDataString(before)}"));
        await ShowsWhatFollowed(path, successor, libraries, locations, agreement);
        await ChangesNothingMoreWhenToldTwice(path, successor, libraries, [.. locations.Select(id => $"/v1/locations/{id}"), $"/v1/agreements/{agreement}"]);
    }

    private async Task ShowsWhatFollowed(string path, string successor, MergingLibrary[] libraries, string[] locations, string agreement)
    {
        var deed = (await FactsOf(path))[^1];
        Assert.Equal(("partnerships.merger-effective", "2024-01-01"), (Text(deed, "type"), Text(deed, "validFrom")));
        Assert.Equal("Nagekomen bij het inrichten van het register", Text(deed, "reason"));

        var registered = (await Get("auditor", $"/v1/organisations/{successor}")).Is(200).Json;
        Assert.Equal(("Bibliotheek Samen", "merged", "2024-01-01"), (Text(registered, "name"), Text(registered, "model"), Text(registered, "registeredOn")));
        Assert.Equal(
            libraries.Select(library => library.Municipality).Order(StringComparer.Ordinal),
            registered.GetProperty("serviceAreas").EnumerateArray().Select(area => area.GetString()).Order(StringComparer.Ordinal));
        foreach (var library in libraries)
        {
            var dissolved = (await Get("auditor", $"/v1/organisations/{library.Id}")).Json;
            Assert.Equal(("2024-01-01", successor), (Text(dissolved, "endedOn"), Text(dissolved, "successorId")));
        }

        string[] changed = [.. locations.Select(id => $"/v1/locations/{id}"), $"/v1/agreements/{agreement}", .. libraries.Select(library => $"/v1/organisations/{library.Id}")];
        foreach (var thing in changed.Append($"/v1/organisations/{successor}"))
        {
            var followed = (await FactsOf(thing))[^1];
            Assert.Equal(
                (Text(deed, "correlationId"), Text(deed, "id"), "reaction", "2024-01-01"),
                (Text(followed, "correlationId"), Text(followed, "causationId"), Text(followed, "through"), Text(followed, "validFrom")));
        }
    }

    private async Task ChangesNothingMoreWhenToldTwice(string path, string successor, MergingLibrary[] libraries, IEnumerable<string> things)
    {
        string[] all = [.. things, .. libraries.Select(library => $"/v1/organisations/{library.Id}"), $"/v1/organisations/{successor}"];
        var versions = await Task.WhenAll(all.Select(async thing => (await FactsOf(thing)).Length));

        await Followed(context => context.PublishAsync(new MergerTookEffect(
            path.Split('/')[^1], [.. libraries.Select(library => library.Id)], successor, "Bibliotheek Samen", "foundation", MergerScenarios.TheDay)).AsTask());

        Assert.Equal(versions, await Task.WhenAll(all.Select(async thing => (await FactsOf(thing)).Length)));
    }

    [Fact]
    public async Task into_one_of_them_lets_that_one_go_on()
    {
        var (acquiring, other) = (await this.AMergingLibrary(), await this.AMergingLibrary());
        var location = await this.ALocationOf(other);
        var path = (await Started(Office, "/v1/mergers", new Samenkracht.Partnerships.Mergers.ProposeMerger(
            ACode("fusie"), [acquiring.Id, other.Id], new(false, acquiring.Id, null, null, null), new(2022, 10, 3), MergerScenarios.TheDay))).Path;
        await this.ReadyForTheDeed(path, [acquiring, other]);

        await Followed(async _ => (await Post(Office, $"{path}/deeds", MergerScenarios.TheDeed([location]), (await Get(Office, path)).Tag)).Is(204));

        var goesOn = (await Get("auditor", $"/v1/organisations/{acquiring.Id}")).Json;
        Assert.False(goesOn.TryGetProperty("endedOn", out _));
        Assert.Contains(other.Municipality, goesOn.GetProperty("serviceAreas").EnumerateArray().Select(area => area.GetString()));
        Assert.Equal(acquiring.Id, Text((await FactsOf($"/v1/locations/{location}"))[^1].GetProperty("body"), "toOperatorId"));
        (await Post(Office, $"{path}/cancellations", new Samenkracht.Partnerships.Mergers.CancelMerger(new(2024, 2, 1), "Spijt"), (await Get(Office, path)).Tag))
            .IsRefused("This merger has taken effect.");
    }
}

using System.Text.Json;

namespace Samenkracht.Host.Demo;

/// <summary>The network's own history: members, mergers, closures that were proposed and withdrawn.</summary>
internal static class SampleHistory
{
    private const string Network = "/v1/networks/network-overijsselse-bibliotheken";
    private const string Late = "Ingevoerd bij de start van het register, naar openbare bronnen.";

    public static IEnumerable<SampleStep> Steps(JsonElement one, IReadOnlyList<SampleOrganisation> organisations)
    {
        var on = one.Date("on");
        yield return new(on, $"{on.Year}: {one.Text("what")}", client => PlayAsync(client, one, on, organisations));
    }

    private static Task PlayAsync(DemoClient client, JsonElement one, DateOnly on, IReadOnlyList<SampleOrganisation> organisations) => one.Text("what") switch
    {
        "networkFounded" => client.StartAsync(DemoActor.NetworkOffice, "/v1/networks", new
        {
            Code = one.Text("code"), Name = one.Text("name"), SupportOrganisationId = one.Id("supportOrganisation"), FoundedOn = on, VotingRule = "equalVotes",
        }),
        "memberAdmitted" => InNetwork(client, "members", new { OrganisationId = one.Id("organisation"), From = on }),
        "membershipEnded" => InNetwork(client, "membership-ends", new { OrganisationId = one.Id("organisation"), Until = on, Reason = one.Text("reason") }),
        "officerAppointed" => InNetwork(client, "officers", new { Position = one.Text("position"), OrganisationId = one.Id("organisation"), From = on }),
        "locationClosureProposed" => AtLocation(client, one, "closure-proposals", new { ProposedOn = on, IntendedOn = one.Date("intendedOn"), Reason = one.Text("reason") }),
        "locationClosureWithdrawn" => AtLocation(client, one, "closure-withdrawals", new { On = on, Reason = one.Text("reason") }),
        "mergerProposed" => client.StartAsync(DemoActor.NetworkOffice, "/v1/mergers", new
        {
            Code = one.Text("code"), Parties = one.GetProperty("parties").EnumerateArray().Select(party => $"organisation-{party.GetString()}").ToArray(),
            Successor = SuccessorOf(one, organisations), ProposedOn = on, IntendedOn = one.Date("intendedOn"),
        }),
        "mergerPartyWithdrew" => InMerger(client, one, "withdrawals", new { PartyId = one.Id("organisation"), On = on, Reason = one.Text("reason") }),
        "mergerProposalPublished" => InMerger(client, one, "publications", new { On = on }),
        "mergerMunicipalConsent" => InMerger(client, one, "municipal-consents", new { MunicipalityId = one.Id("municipality"), On = on }),
        "mergerPartyDecided" => InMerger(client, one, "party-decisions", new { PartyId = one.Id("organisation"), On = on }),
        "mergerCourtApproved" => InMerger(client, one, "court-approvals", new { Court = one.Text("court"), On = on }),
        "mergerDeedExecuted" => ExecuteDeedAsync(client, one),
        var other => throw new InvalidOperationException($"history.json tells of '{other}', and nobody here knows how to play that."),
    };

    private static object SuccessorOf(JsonElement one, IReadOnlyList<SampleOrganisation> organisations)
    {
        var successor = organisations.Single(organisation => organisation.Code == one.GetProperty("successor").Text("code"));
        return new { IsNew = true, successor.Code, successor.Name, successor.LegalForm };
    }

    private static async Task ExecuteDeedAsync(DemoClient client, JsonElement one)
    {
        var merger = MergerOf(one);
        var estate = await EstateAsync(client, merger, one.Date("effectiveOn"));
        if (estate.Count > 0 || await IsOpenAsync(client, merger))
            await client.ChangeAsync(DemoActor.NetworkOffice, merger, "deeds", new
            {
                DeedOn = one.Date("deedOn"), EffectiveOn = one.Date("effectiveOn"), Reason = Late,
                Succession = estate.Select(item => new { Kind = item.Text("kind"), Id = item.Text("id") }).ToArray(),
            });
        await client.SettledAsync(merger, one.Date("effectiveOn"));
    }

    private static async Task<bool> IsOpenAsync(DemoClient client, string merger) =>
        (await client.ReadAsync(DemoActor.NetworkOffice, merger))!.Value.Text("status") is not "effective";

    private static async Task<IReadOnlyList<JsonElement>> EstateAsync(DemoClient client, string merger, DateOnly on) =>
        [.. (await client.ReadAsync(DemoActor.NetworkOffice, $"{merger}/estate?validOn={on:yyyy-MM-dd}"))!.Value.GetProperty("items").EnumerateArray()];

    // The deed is followed by reactions: the next step of history needs what they do.
    private static async Task SettledAsync(this DemoClient client, string merger, DateOnly on)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var tries = 0; tries < 1200; tries++)
        {
            if ((await EstateAsync(client, merger, on)).Count == 0) return;
            await ticks.WaitForNextTickAsync();
        }

        throw new InvalidOperationException($"The estate of {merger} has not passed to the successor within a minute; GET /v1/unfinished-reactions shows what is unfinished.");
    }

    private static string MergerOf(JsonElement one) => $"/v1/mergers/merger-{one.Text("code")}";

    private static Task InNetwork(DemoClient client, string facts, object body) => client.ChangeAsync(DemoActor.NetworkOffice, Network, facts, body);

    private static Task InMerger(DemoClient client, JsonElement one, string facts, object body) =>
        client.ChangeAsync(DemoActor.NetworkOffice, MergerOf(one), facts, body);

    private static async Task AtLocation(DemoClient client, JsonElement one, string facts, object body)
    {
        var thing = $"/v1/locations/location-{one.Text("location")}";
        var location = (await client.ReadAsync(DemoActor.NetworkOffice, thing))!.Value;
        await client.ChangeAsync(new("director", location.Text("operatorId")), thing, facts, body);
    }
}

/// <summary>Reading members of the sample files.</summary>
internal static class SampleJson
{
    public static string Text(this JsonElement one, string member) => one.GetProperty(member).GetString()!;

    public static bool Is(this JsonElement one, string what) => one.Text("what") == what;

    public static string Id(this JsonElement one, string member) => $"organisation-{one.Text(member)}";

    public static DateOnly Date(this JsonElement one, string member) => DateOnly.Parse(one.Text(member), System.Globalization.CultureInfo.InvariantCulture);

    public static string ToCamelCase(this string kebab) =>
        string.Concat(kebab.Split('-').Select((word, at) => at == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}

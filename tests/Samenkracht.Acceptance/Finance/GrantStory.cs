using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Schemes;

namespace Samenkracht.Acceptance.Finance;

/// <summary>What stories about grants begin with: a library that keeps its books since 2022, and a scheme of the province.</summary>
public abstract class GrantStory(AppFixture app) : BooksStory(app)
{
    protected const string Province = "organisation-provincie-overijssel";
    protected const string Grantor = "grantor-overijssel";
    protected const string Other = "organisation-bibliotheek-hengelo";

    protected static readonly DateOnly From = new(2022, 4, 1);
    protected static readonly DateOnly Until = new(2023, 12, 31);

    protected static SchemeRules Rules => SchemeRules.Common with { CeilingPerApplication = 200_000m, MinimumCoFinancing = 0.25m, WorkMayNotHaveBegun = true };

    protected static GrantApplication Application(string? project = null, string? parent = null, decimal amount = 180_000m, params string[] nodes) =>
        new("Samen lezen", amount, amount / 3, From, Until, project, nodes, [Other], SharesResults: true, ParentGrantId: parent);

    /// <summary>A scheme that is open in 2022; gives its path.</summary>
    protected async Task<string> AScheme(SchemeRules? rules = null) => (await Started(Grantor, "/v1/funding-schemes", new PublishScheme(
        ACode("innovatie"), Province, FunderKind.Province, "Vernieuwing", rules ?? Rules, 750_000m, new(2022, 1, 1), new(2022, 12, 31), [], new(2021, 12, 15)))).Path;

    /// <summary>A prepared application; gives the path of the grant.</summary>
    protected async Task<string> AnApplication(string? scheme = null, GrantApplication? application = null, string? who = null, string? grantor = null) =>
        (await Started(who ?? Director, "/v1/grants", new PrepareApplication(
            ACode("samen-lezen"), scheme?.Id(), scheme is null ? grantor ?? Province : null, scheme is null ? FunderKind.Province : null, application ?? Application(),
            new(2022, 1, 10)))).Path;

    /// <summary>A submitted application; gives the path of the grant.</summary>
    protected async Task<string> ASubmission(string? scheme = null, GrantApplication? application = null)
    {
        var grant = await AnApplication(scheme, application);
        await Followed(_ => this.Changed(Director, grant, "submissions", new SubmitApplication(new(2022, 1, 31))));
        return grant;
    }

    /// <summary>A grant of 180,000 euro, with a number of sessions to reach and something to share; gives its path.</summary>
    protected async Task<string> AGrant(string? scheme = null, GrantApplication? application = null, decimal sessions = 2, string? node = null)
    {
        var grant = await ASubmission(scheme, application);
        await Followed(_ => this.Changed(Director, grant, "awards", new RecordAward(
            (application ?? Application()).Requested, From, Until,
            [new("bijeenkomsten", "Bijeenkomsten", ObligationMeasure.Sessions, sessions, node, Until), new("delen", "Resultaten delen", null, null, null, new(2024, 2, 1))],
            [], "2022-0117", new(2022, 3, 15))));
        return grant;
    }

    /// <summary>Changes the grant, and waits until all that follows has happened.</summary>
    protected Task Does(string grant, string facts, object body, string? who = null) => Followed(_ => this.Changed(who ?? Controller, grant, facts, body));

    protected async Task<JsonElement> Shown(string grant, string? who = null) => (await Get(who ?? Controller, grant)).Is(200).Json;

    protected async Task<decimal?> CountedFor(string grant, string obligation, string query = "") =>
        (await Get(Controller, $"{grant}/progress{query}")).Is(200).Json.GetProperty("obligations").EnumerateArray().Single(one => one.Text("obligationId") == obligation)
        .TryGetProperty("counted", out var counted) && counted.ValueKind == JsonValueKind.Number ? counted.GetDecimal() : null;
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>The NL API Design Rules, one test each; docs/api-rules.md says which rule each of them guards.</summary>
public sealed partial class ApiRules(ApiContractFixture fixture) : ContractSpec(fixture)
{
    private const string Who = "network-office";
    private const string Organisations = "/v1/organisations";

    // A verb in a path is an operation that forgot what it records.
    private static readonly string[] Verbs =
        ["add", "approve", "assign", "change", "close", "correct", "create", "delete", "dissolve", "do", "end", "get", "merge", "open", "post", "propose", "register",
            "remove", "rename", "replay", "send", "sign", "start", "stop", "submit", "terminate", "update", "withdraw"];

    // There is one of these, or none can be counted.
    private static readonly string[] Singular =
    [
        "history", "adoption", "balance", "calendar", "comparison", "confirmation", "crosswalk", "deed", "deposit", "dissolution", "effect",
        "equipment", "estate", "evidence", "icalendar", "map", "matrix", "mix", "overdue", "portfolio", "position", "profile", "programme",
        "proposal", "publication", "ranking", "structure", "succession", "table", "termination", "tree", "withdrawal",
    ];

    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly string[] Others = ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"];

    [Fact]
    public void Path_segments_are_nouns() => 
        Assert.DoesNotContain(Segments, segment => Verbs.Contains(segment.Split('-')[0]) && !segment.EndsWith('s'));

    [Fact]
    public void Collections_are_plural() => 
        Assert.DoesNotContain(Segments, segment => !segment.EndsWith('s') && !Singular.Contains(segment.Split('-')[^1]));

    [Fact]
    public void Every_resource_has_its_word_in_the_glossary()
    {
        var words = Document("docs/glossary.md").Split('\n').Select(line => line.Split('|')).Where(cells => cells.Length > 3).Select(cells => cells[2].Trim().ToLowerInvariant()).ToList();
        var resources = Host.Operations.Select(operation => operation.Path.Split('/')[1]).Distinct();
        Assert.All(resources, resource => Assert.Contains(words, word => word.EndsWith(OneOf(resource.Replace("-", "", StringComparison.Ordinal)), StringComparison.Ordinal)));
    }

    // One study, two studies.
    private static string OneOf(string plural) => plural.EndsWith("ies", StringComparison.Ordinal) ? $"{plural[..^3]}y" : plural.TrimEnd('s');

    [Fact]
    public async Task No_path_ends_with_a_slash()
    {
        foreach (var operation in Host.Operations.Where(operation => operation.Method == "GET"))
        {
            var answer = (await Host.Get(PathOf(operation) + "/", Who)).Is(404);
            answer.IsAProblem();
            Assert.Null(answer["Location"]);
        }
    }

    [Fact]
    public async Task Paths_are_kebab_case()
    {
        Assert.All(Segments, segment => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", segment));
        foreach (var operation in Host.Operations.Where(operation => operation.Method == "GET"))
            (await Host.Get("/v1" + PathOf(operation)[3..].ToUpperInvariant(), Who)).Is(404).IsAProblem();
        (await Host.Get("/V1/organisations", Who)).Is(404).IsAProblem();
    }

    [Fact]
    public async Task Query_keys_are_camel_case()
    {
        Assert.All(Host.Operations.SelectMany(operation => operation.Query), key => Assert.Matches("^[a-z]+([A-Z][a-z0-9]*)*$", key.Name));
        foreach (var operation in Host.Operations)
        {
            var answer = (await Host.Send(operation.Method, $"{PathOf(operation)}?noSuchKey=1", WhoMay(operation), operation.Method == "POST" ? "{}" : null)).Is(400);
            Assert.Equal("noSuchKey", answer.Json.GetProperty("errors")[0].GetProperty("pointer").GetString());
        }
    }

    [Fact]
    public async Task No_answer_tells_what_is_behind_it() =>
        Assert.All(await AnswersOfAllKinds(), answer => Assert.DoesNotMatch(
            @"(?i)mt_|npgsql|marten|wolverine|kestrel|microsoft|postgres|(?-i:System\.)|   at |(?-i:Samenkracht\.[A-Z])|correct-horse", answer.Text + string.Concat(answer.Headers.Select(header => header.Key + header.Value))));

    [Fact]
    public async Task Dates_and_times_follow_RFC_3339()
    {
        foreach (var wrong in new[] { "2024-01-01t00:00:00Z", "2024-01-01T00:00:00z", "2024-01-01T00:00:00-00:00", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01" })
            (await Host.Get($"{Organisations}/organisation-nothing?knownAt={Uri.EscapeDataString(wrong)}", Who)).Is(400).IsAProblem();
        foreach (var wrong in new[] { "2024-1-1", "01-01-2024", "2024-02-30", "2024-01-01T00:00:00Z" })
            (await Host.Get($"{Organisations}/organisation-nothing?validOn={wrong}", Who)).Is(400).IsAProblem();
    }

    [Fact]
    public async Task Any_offset_comes_back_in_UTC()
    {
        var code = Provoke.ACode();
        (await Host.Send("POST", Organisations, Who, Provoke.ASchool(code), Provoke.AKey())).Is(201);
        var recorded = (await Host.Get($"{Organisations}/organisation-{code}/history", Who)).Is(200).Json.GetProperty("facts")[0].GetProperty("recordedAt").GetString()!;
        Assert.EndsWith("Z", recorded, StringComparison.Ordinal);

        var elsewhere = DateTimeOffset.Parse(recorded, CultureInfo.InvariantCulture).ToOffset(new(13, 45, 0));
        var before = elsewhere.AddSeconds(-1).ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
        (await Host.Get($"{Organisations}/organisation-{code}?knownAt={Uri.EscapeDataString(before)}", Who)).Is(404);
        var at = elsewhere.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
        (await Host.Get($"{Organisations}/organisation-{code}?knownAt={Uri.EscapeDataString(at)}", Who)).Is(200);
    }

    [Fact]
    public async Task Days_have_no_time()
    {
        foreach (var (path, name, schema) in Properties(await Contract()))
            if (DayName().IsMatch(name)) Assert.True(schema.TryGetProperty("format", out var format) && format.GetString() == "date", path);
    }

    [Fact]
    public async Task Other_methods_answer_405()
    {
        foreach (var path in Host.Operations.GroupBy(PathOf))
        {
            var allowed = path.SelectMany(operation => operation.Method == "GET" ? Reading : [operation.Method]).Order().ToArray();
            foreach (var method in Others)
            {
                var answer = (await Host.Send(method, path.Key, Who)).Is(405);
                answer.IsAProblem();
                Assert.Equal(allowed, answer["Allow"]!.Split(", ").Order());
            }
        }
    }

    [Fact]
    public async Task A_method_in_a_header_is_ignored() =>
        (await Host.Get(Organisations, Who, ("X-HTTP-Method-Override", "DELETE"), ("X-HTTP-Method", "DELETE"))).Is(200);

    [Fact]
    public async Task HEAD_answers_as_GET_without_a_body()
    {
        foreach (var path in Host.Operations.Where(operation => operation.Method == "GET").Select(PathOf).Concat(["/", "/problems", "/health/ready", "/v1/openapi.json"]))
        {
            var (get, head) = (await Host.Get(path, Who), await Host.Send("HEAD", path, Who));
            Assert.Equal((get.Status, ""), (head.Status, head.Text));
            Assert.Equal(Comparable(get), Comparable(head));
        }

        static IEnumerable<string> Comparable(Answer answer) => answer.Headers.Where(header => header.Key is not ("Date" or "traceresponse" or "Transfer-Encoding" or "Content-Length"))
            .Select(header => $"{header.Key}: {header.Value}").Order();
    }

    [Fact]
    public async Task Reading_records_no_facts()
    {
        var before = await Position();
        foreach (var operation in Host.Operations.Where(operation => operation.Method == "GET")) await Host.Get(PathOf(operation), Who);
        Assert.Equal(before, await Position());
    }

    [Fact]
    public async Task Two_hosts_answer_as_one()
    {
        var code = Provoke.ACode();
        using var other = LiveHost.Start(ConnectionString);
        var started = (await Host.Send("POST", Organisations, Who, Provoke.ASchool(code), Provoke.AKey())).Is(201);
        var renamed = (await other.Send("POST", $"{started["Location"]}/names", Who, """{"name":"De Eik","from":"2024-01-01"}""", ("If-Match", started["ETag"]!))).Is(204);
        var (here, there) = ((await Host.Get(started["Location"]!, Who)).Is(200), (await other.Get(started["Location"]!, Who)).Is(200));
        Assert.Equal((renamed["ETag"], here.Text), (there["ETag"], there.Text));
        (await Host.Send("POST", $"{started["Location"]}/names", Who, """{"name":"De Es","from":"2024-01-01"}""", ("If-Match", started["ETag"]!))).Is(412);
    }

    [Fact]
    public void Every_operation_can_be_read_back() => Assert.Empty(Host.Operations.Where(operation => operation.Method == "POST").Select(operation => operation.Path)
        .Except(Host.Operations.Where(operation => operation.Method == "GET").Select(operation => operation.Path)));

    private async Task<long> Position() => (await Host.Get($"{Organisations}?limit=1", Who)).Is(200).Json.GetProperty("position").GetInt64();

    [GeneratedRegex("(On|From|Until|Day|Date)$|^(on|from|until|date)$")]
    private static partial Regex DayName();
}

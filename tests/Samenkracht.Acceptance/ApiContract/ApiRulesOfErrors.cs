namespace Samenkracht.Acceptance.ApiContract;

/// <summary>The NL API Design Rules about errors, headers and transport.</summary>
public sealed class ApiRulesOfErrors(ApiContractFixture fixture) : ContractSpec(fixture)
{
    private const string Who = "network-office";
    private const string Organisations = "/v1/organisations";

    [Fact]
    public async Task Every_error_is_a_problem() => Assert.All(await Errors, error => error.IsAProblem());

    [Fact]
    public async Task Every_documented_error_has_its_status()
    {
        var provoked = (await Errors).Select(error => error.Status).ToHashSet();
        var documented = (await Documented()).SelectMany(operation => operation.Operation.GetProperty("responses").EnumerateObject()).Select(response => int.Parse(response.Name)).Where(status => status >= 400);
        Assert.Empty(documented.Except(provoked));
    }

    [Fact]
    public async Task Every_problem_has_a_page()
    {
        foreach (var type in (await Errors).Select(error => error.Problem).Distinct())
        {
            var page = (await Host.Get($"/problems/{type}")).Is(200);
            Assert.StartsWith("text/html", page["Content-Type"], StringComparison.Ordinal);
            page.HasTheHeadersOfAll();
        }

        var all = (await Host.Get("/problems")).Is(200).Text;
        Assert.Contains("""<a href="/problems/kvk-number-taken">Kvk number taken</a>""", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_answers_422()
    {
        Assert.DoesNotContain(await Errors, error => error.Status == 422);
        Assert.DoesNotContain(await Documented(), operation => operation.Operation.GetProperty("responses").TryGetProperty("422", out _));
    }

    [Fact]
    public async Task All_faults_come_together()
    {
        var answer = await Host.Send("POST", Organisations, Who, """{"code":"A B","name":7,"kind":"castle","registeredOn":"soon","colour":"red"}""", Provoke.AKey());
        var pointers = answer.Is(400).Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()).Order();
        Assert.Equal(["/code", "/colour", "/kind", "/legalForm", "/name", "/registeredOn"], pointers);
    }

    [Fact]
    public async Task No_problem_repeats_long_input()
    {
        var marker = new string('z', 101);
        foreach (var answer in new[]
                 {
                     await Host.Get($"{Organisations}?{marker}=1", Who),
                     await Host.Get($"{Organisations}?kind={marker}", Who),
                     await Host.Get($"{Organisations}/{marker}", Who),
                     await Host.Send("POST", Organisations, Who, $$"""{"{{marker}}":"{{marker}}","kind":"{{marker}}"}""", Provoke.AKey()),
                     await Host.Get(Organisations, marker + "." + marker + "." + marker),
                     await Host.Get(Organisations, Who, ("Accept", $"{marker}/{marker}")),
                 })
            Assert.DoesNotContain(marker, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_tells_nothing()
    {
        var answer = (await Host.Get(Organisations, Who, ("X-Fault", "defect"))).Is(500);
        Assert.Equal("Something went wrong on our side. Nothing was recorded.", answer.Json.GetProperty("detail").GetString());
        Assert.DoesNotContain(await Errors, error => error.Text.Contains(Faults.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unavailable_says_when_to_come_back() =>
        Assert.All((await Errors).Where(error => error.Status == 503), error => Assert.InRange(int.Parse(error["Retry-After"]!), 1, 60));

    [Fact]
    public async Task Without_a_token_the_challenge_names_the_scheme() =>
        Assert.StartsWith("Bearer", (await Host.Get(Organisations)).Is(401)["WWW-Authenticate"], StringComparison.Ordinal);

    [Fact]
    public async Task Every_answer_carries_the_version() => Assert.All(await AnswersOfAllKinds(), answer => Assert.Equal("1.0.0", answer["API-Version"]));

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        Assert.All(await AnswersOfAllKinds(), answer => answer.HasTheHeadersOfAll());
        foreach (var method in new[] { "OPTIONS", "TRACE", "HEAD", "DELETE" }) (await Host.Send(method, Organisations, Who)).HasTheHeadersOfAll();
    }

    [Fact]
    public async Task Unknown_origins_get_nothing()
    {
        foreach (var origin in new[] { "https://evil.example", "null", "https://listed.example.evil.example" })
        {
            Assert.Null((await Host.Get(Organisations, Who, ("Origin", origin)))["Access-Control-Allow-Origin"]);
            var preflight = await Host.Send("OPTIONS", Organisations, "", null, ("Origin", origin), ("Access-Control-Request-Method", "POST"));
            Assert.Null(preflight["Access-Control-Allow-Origin"]);
        }
    }

    [Fact]
    public async Task Listed_origins_are_named()
    {
        var answer = (await Host.Get(Organisations, Who, ("Origin", "https://listed.example"))).Is(200);
        Assert.Equal(("https://listed.example", "Origin"), (answer["Access-Control-Allow-Origin"], answer["Vary"]));
        Assert.Null(answer["Access-Control-Allow-Credentials"]);
        var preflight = await Host.Send("OPTIONS", Organisations, "", null,
            ("Origin", "https://listed.example"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "if-match,authorization"));
        Assert.Equal("https://listed.example", preflight.Is(204)["Access-Control-Allow-Origin"]);
        Assert.Contains("if-match", preflight["Access-Control-Allow-Headers"], StringComparison.Ordinal);
        preflight.HasTheHeadersOfAll();
    }

    [Fact]
    public async Task Content_types_are_agreed()
    {
        foreach (var accept in new[] { "application/json", "*/*", "application/*", "text/html, application/json;q=0.1", "application/problem+json" })
            Assert.StartsWith("application/json", (await Host.Get(Organisations, Who, ("Accept", accept))).Is(200)["Content-Type"], StringComparison.Ordinal);
        foreach (var accept in new[] { "text/html", "application/xml", "application/json;q=0", "nonsense" })
            (await Host.Get(Organisations, Who, ("Accept", accept))).Is(406).IsAProblem();
        foreach (var type in new[] { "text/plain", "application/xml", "application/merge-patch+json", "multipart/form-data" })
            (await Host.Send("POST", Organisations, Who, "{}", Provoke.AKey(), ("Content-Type", type))).Is(415).IsAProblem();
    }

    [Fact]
    public async Task A_token_in_the_address_is_not_read() =>
        (await Host.Get($"{Organisations}?access_token={TestTokens.For(Who)}")).Is(401);

    [Fact]
    public async Task One_id_names_a_request_everywhere()
    {
        const string trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var answer = (await Host.Get("/v1/nothing", Who, ("traceparent", $"00-{trace}-00f067aa0ba902b7-01"))).Is(404);
        Assert.Equal($"urn:trace:{trace}", answer.Json.GetProperty("instance").GetString());
        Assert.Equal(trace, answer["traceresponse"]!.Split('-')[1]);
    }

    [Fact]
    public async Task A_body_in_chunks_has_the_same_bound()
    {
        var chunk = $"8000\r\n{new string(' ', 0x8000)}\r\n";
        var answer = await Provoke.RawAsync(
            Host, $"POST {Organisations} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TestTokens.For(Who)}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
            + string.Concat(Enumerable.Repeat(chunk, 9)) + "0\r\n\r\n");
        Assert.Equal(413, answer.Status);
    }

    [Fact]
    public async Task Framing_that_can_be_read_two_ways_is_refused()
    {
        foreach (var request in new[]
                 {
                     "POST /v1/organisations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                     "GET / HTTP/1.1\r\nHost: localhost\r\nX-Folded: a\r\n b\r\n\r\n",
                     "GET / HTTP/1.1\r\n\r\n",
                     "GET / HTTP/1.1\r\nHost: one\r\nHost: two\r\n\r\n",
                     "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                 })
            Assert.InRange((await Provoke.RawAsync(Host, request)).Status, 400, 505);
    }
}

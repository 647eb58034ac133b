using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Samenkracht.Host.Identity.EmbeddedIssuer;
using static Samenkracht.Acceptance.Identity.ClientAssertion;

namespace Samenkracht.Acceptance.Identity;

public sealed class ConnectingAMachine(EmbeddedHost fixture) : IClassFixture<EmbeddedHost>
{
    private const string Machine = "integration-deventer-counters";

    public static TheoryData<string> Machines => [.. DemoDirectory.Machines.Select(machine => machine.Who)];

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task with_the_development_secret_gives_a_token_that_the_tests_can_mint(string who)
    {
        var answer = await Ask(("client_id", who), ("client_secret", DemoDirectory.DevelopmentSecret));
        var given = answer.GetProperty("access_token").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await fixture.Host.Get("/whoami", given)).StatusCode);
        Assert.False(answer.TryGetProperty("refresh_token", out _));
        SameToken.Assert(given, TestTokens.For(who));
    }

    [Fact]
    public async Task with_its_private_key_gives_the_same_token()
    {
        var given = (await AskWith(Sign(Of(Machine)))).GetProperty("access_token").GetString()!;
        SameToken.Assert(given, TestTokens.For(Machine));
    }

    [Fact]
    public async Task with_a_wrong_secret_fails()
    {
        Assert.Equal("invalid_client", Error(await Ask(("client_id", Machine), ("client_secret", "wrong"))));
        Assert.Equal("invalid_client", Error(await Ask(("client_id", "stranger"), ("client_secret", DemoDirectory.DevelopmentSecret))));
    }

    [Fact] public async Task without_secret_or_key_fails() => Assert.Equal("invalid_request", Error(await Ask(("client_id", Machine))));

    [Fact]
    public async Task with_basic_authentication_and_a_wrong_secret_fails()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Machine}:wrong")));
        Assert.Equal(HttpStatusCode.Unauthorized, (await fixture.Host.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task with_an_assertion_twice_fails()
    {
        var assertion = Sign(Of(Machine));
        Assert.True((await AskWith(assertion)).TryGetProperty("access_token", out _));
        var answer = await AskWith(assertion);
        Assert.Equal("invalid_client", Error(answer));
        Assert.Equal(
            "The client assertion was used before. Make a new one for each request.",
            answer.GetProperty("error_description").GetString());
    }

    [Fact] public Task with_the_key_of_another_machine_fails() => Refused(Sign(Of(Machine), by: "bench"));

    [Fact]
    public Task with_an_assertion_for_another_issuer_fails() =>
        Refused(Sign(Of(Machine, ("aud", "https://second.example/"))), "invalid_token");

    [Fact]
    public Task with_an_assertion_that_lasts_over_five_minutes_fails() =>
        Refused(Sign(Of(Machine, ("exp", Forgery.Seconds(600)))));

    [Fact] public Task with_an_assertion_that_ended_fails() => Refused(Sign(Of(Machine, ("exp", Forgery.Seconds(-400)))));

    [Fact] public Task with_an_assertion_without_an_id_fails() => Refused(Sign(Of(Machine, ("jti", ""))));

    [Fact] public Task with_an_assertion_about_another_machine_fails() => Refused(Sign(Of(Machine, ("sub", "bench"))), "invalid_grant");

    [Fact]
    public async Task is_not_for_the_client_of_people() =>
        Assert.Equal("invalid_request", Error(await Ask(("client_id", DemoDirectory.DocsClient))));

    [Fact]
    public async Task is_not_a_way_to_sign_people_in()
    {
        var flow = new CodeFlow(fixture.Host.Client) { Authorization = { ["client_id"] = Machine } };
        Assert.Equal(HttpStatusCode.BadRequest, (await flow.Authorize()).StatusCode);
    }

    private async Task Refused(string assertion, string error = "invalid_client") =>
        Assert.Equal(error, Error(await AskWith(assertion)));

    private static string Error(JsonElement answer) => answer.GetProperty("error").GetString()!;

    private Task<JsonElement> AskWith(string assertion) => Ask(("client_assertion_type", ClientAssertion.Type), ("client_assertion", assertion));

    private async Task<JsonElement> Ask(params (string Name, string Value)[] parameters)
    {
        var form = parameters.Append(("grant_type", "client_credentials")).Select(parameter => KeyValuePair.Create(parameter.Item1, parameter.Item2));
        return await CodeFlow.Json(await fixture.Host.Client.PostAsync("/connect/token", new FormUrlEncodedContent(form)));
    }
}

using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.Identity;

public sealed class SigningIn(EmbeddedHost fixture) : IClassFixture<EmbeddedHost>
{
    private readonly IdentityHost host = fixture.Host;
    private readonly CodeFlow flow = new(fixture.Host.Client);

    public static TheoryData<string> People => [.. DemoDirectory.People.Select(person => person.Who)];

    [Theory]
    [MemberData(nameof(People))]
    public async Task gives_a_token_that_the_api_accepts_and_the_tests_can_mint(string who)
    {
        flow.Authorization["login_hint"] = who;
        var given = (await flow.SignIn()).GetProperty("access_token").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await host.Get("/whoami", given)).StatusCode);
        SameToken.Assert(given, TestTokens.For(who));
    }

    [Fact]
    public async Task gives_no_refresh_token_and_ends_within_a_quarter_of_an_hour()
    {
        var answer = await flow.SignIn();
        Assert.False(answer.TryGetProperty("refresh_token", out _));
        Assert.InRange(answer.GetProperty("expires_in").GetInt32(), 1, 900);
    }

    [Fact]
    public async Task with_an_id_token_does_not_open_the_api()
    {
        flow.Authorization["scope"] = "openid";
        flow.Authorization["nonce"] = "nonce";
        var answer = await flow.SignIn();
        var id = answer.GetProperty("id_token").GetString()!;
        Assert.Equal(DemoDirectory.DocsClient, Assert.Single(new JsonWebToken(id).Audiences));
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Get("/whoami", id)).StatusCode);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080/docs")]
    [InlineData("http://127.0.0.1:49152/callback")]
    public async Task goes_back_to_a_registered_address_with_the_state(string address)
    {
        flow.Authorization["redirect_uri"] = address;
        var response = await flow.Authorize();
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith($"{address}?", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains($"state={flow.Authorization["state"]}", response.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/callback/")]
    [InlineData("http://127.0.0.1/elsewhere")]
    [InlineData("http://localhost/callback")]
    [InlineData("https://stranger.example/callback")]
    [InlineData(null)]
    public async Task never_goes_back_to_another_address(string? address)
    {
        flow.Authorization["redirect_uri"] = address;
        var response = await flow.Authorize();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(response.Headers.Location);
    }

    [Theory]
    [InlineData("plain", "a-challenge-that-is-sent-as-it-is-and-is-long-enough")]
    [InlineData(null, "a-challenge-that-is-sent-as-it-is-and-is-long-enough")]
    [InlineData(null, null)]
    public async Task needs_a_hashed_proof(string? method, string? challenge)
    {
        flow.Authorization["code_challenge_method"] = method;
        flow.Authorization["code_challenge"] = challenge;
        var response = await flow.Authorize();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("error:invalid_request", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-verifier-that-somebody-guessed-and-is-long-enough", "invalid_grant")]
    [InlineData(null, "invalid_request")]
    public async Task needs_the_verifier_of_the_proof(string? verifier, string error)
    {
        flow.Exchange["code_verifier"] = verifier;
        Assert.Equal(error, (await flow.SignIn()).GetProperty("error").GetString());
    }

    [Fact]
    public async Task with_another_redirect_at_the_exchange_fails()
    {
        flow.Exchange["redirect_uri"] = "http://127.0.0.1:5080/docs";
        Assert.Equal("invalid_grant", (await flow.SignIn()).GetProperty("error").GetString());
    }

    [Fact]
    public async Task with_a_code_twice_fails()
    {
        var code = await flow.Redirected("code");
        Assert.Equal(HttpStatusCode.OK, (await flow.Redeem(code)).StatusCode);
        Assert.Equal("invalid_grant", (await CodeFlow.Json(await flow.Redeem(code))).GetProperty("error").GetString());
    }

    [Fact]
    public async Task without_a_page_fails_when_nobody_is_signed_in()
    {
        flow.Authorization["login_hint"] = null;
        flow.Authorization["prompt"] = "none";
        Assert.Equal("login_required", await flow.Redirected("error"));
    }
}

using System.Net;

namespace Samenkracht.Acceptance.Identity;

public sealed class PresentingAToken(EmbeddedHost fixture) : IClassFixture<EmbeddedHost>
{
    private readonly IdentityHost host = fixture.Host;

    [Theory]
    [InlineData("auditor", "role=auditor")]
    [InlineData("staff-deventer", "organisation=organisation-bibliotheek-deventer")]
    [InlineData("bench", "sub=demo-bench")]
    public async Task lets_the_caller_in_with_our_claims(string who, string claim)
    {
        var response = await host.Get("/whoami", TestTokens.For(who));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(claim, (await response.Content.ReadAsStringAsync()).Split('\n'));
    }

    [Fact]
    public async Task is_asked_for_when_there_is_none()
    {
        var response = await host.Get("/whoami");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var challenge = Assert.Single(response.Headers.WwwAuthenticate);
        Assert.Equal(("Bearer", "realm=\"samenkracht\""), (challenge.Scheme, challenge.Parameter));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task is_in_vain_in_the_query()
    {
        foreach (var name in (string[])["access_token", "token", "bearer"])
        {
            var response = await host.Get($"/whoami?{name}={TestTokens.For("auditor")}");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task is_in_vain_in_a_cookie_or_a_form()
    {
        var cookie = new HttpRequestMessage(HttpMethod.Get, "/whoami");
        cookie.Headers.Add("Cookie", $"access_token={TestTokens.For("auditor")}");
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.SendAsync(cookie)).StatusCode);
        var form = new HttpRequestMessage(HttpMethod.Get, "/whoami")
        {
            Content = new FormUrlEncodedContent([new("access_token", TestTokens.For("auditor"))]),
        };
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.SendAsync(form)).StatusCode);
    }

    [Fact]
    public async Task names_the_missing_scope_when_the_role_does_not_allow_it()
    {
        Assert.Equal(HttpStatusCode.OK, (await host.Get("/audit", TestTokens.For("auditor"))).StatusCode);
        var response = await host.Get("/audit", TestTokens.For("staff-hengelo"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var challenge = Assert.Single(response.Headers.WwwAuthenticate);
        Assert.Equal("realm=\"samenkracht\", error=\"insufficient_scope\"", challenge.Parameter);
    }

    [Fact]
    public async Task says_why_it_was_refused()
    {
        var response = await host.Get("/whoami", Forgery.Without("jti"));
        var challenge = Assert.Single(response.Headers.WwwAuthenticate);
        Assert.Equal(
            "realm=\"samenkracht\", error=\"invalid_token\", error_description=\"The token has no claim jti.\"",
            challenge.Parameter);
    }
}

using System.Net;

namespace Samenkracht.Acceptance.Identity;

public sealed class TrustingAnIssuer : IAsyncLifetime
{
    private readonly OutsideIssuer issuer = new(OutsideIssuer.Address);
    private IdentityHost host = null!;

    public async ValueTask InitializeAsync() => host = await issuer.StartHost();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("RS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public async Task accepts_its_tokens_with_the_keys_it_publishes(string algorithm) =>
        Assert.Equal(HttpStatusCode.OK, await Ask(issuer.Token(algorithm)));

    [Theory]
    [InlineData("RS512")]
    [InlineData("PS384")]
    public async Task refuses_other_algorithms_even_with_its_key(string algorithm) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(issuer.Token(algorithm)));

    [Fact]
    public async Task refuses_a_second_issuer_with_valid_keys()
    {
        var second = new OutsideIssuer("https://second.example");
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(second.Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(issuer.Token(change: claims => claims["iss"] = "https://second.example")));
    }

    [Fact]
    public async Task follows_it_to_a_new_key()
    {
        Assert.Equal(HttpStatusCode.OK, await Ask(issuer.Token()));
        issuer.KeyIdEnding = "-new";
        var tries = 0;
        // The keys are fetched beside the requests, so the first ones may come too early.
        while (await Ask(issuer.Token()) != HttpStatusCode.OK)
        {
            Assert.InRange(++tries, 1, 1000);
        }
    }

    [Fact]
    public async Task refuses_another_name_in_the_discovery_document()
    {
        var renamed = new OutsideIssuer(OutsideIssuer.Address, named: "https://second.example");
        await using var misled = await renamed.StartHost();
        Assert.Equal(HttpStatusCode.Unauthorized, (await misled.Get("/whoami", renamed.Token())).StatusCode);
    }

    [Fact]
    public async Task refuses_tokens_of_the_embedded_issuer() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(TestTokens.For("network-office")));

    [Fact]
    public async Task refuses_a_token_that_pretends_another_time() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(issuer.Token(change: claims => claims["simulated_at"] = "2021-01-01T12:00:00Z")));

    [Fact]
    public async Task does_not_ask_it_again_for_each_unknown_key()
    {
        Assert.Equal(HttpStatusCode.OK, await Ask(issuer.Token()));
        var before = issuer.Questions;
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await Ask(issuer.Token(keyIdEnding: $"-{i}")));
        }
        Assert.InRange(issuer.Questions - before, 0, 2);
        Assert.Equal(HttpStatusCode.OK, await Ask(issuer.Token()));
    }

    [Fact]
    public async Task lets_nobody_in_while_it_is_down_and_recovers_when_it_is_up()
    {
        issuer.IsDown = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(issuer.Token()));
        issuer.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, await Ask(issuer.Token()));
    }

    [Fact]
    public async Task accepts_the_token_type_of_keycloak_only_when_configured()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(issuer.Token(type: "JWT")));
        await using var keycloak = await issuer.StartHost(types: "JWT");
        Assert.Equal(HttpStatusCode.OK, (await keycloak.Get("/whoami", issuer.Token(type: "JWT"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await keycloak.Get("/whoami", issuer.Token())).StatusCode);
    }

    [Theory]
    [InlineData("ID")]
    [InlineData("Refresh")]
    public async Task refuses_its_other_tokens_although_they_have_the_same_type(string use)
    {
        await using var keycloak = await issuer.StartHost(types: "JWT");
        var token = issuer.Token(type: "JWT", change: claims => claims["typ"] = use);
        Assert.Equal(HttpStatusCode.Unauthorized, (await keycloak.Get("/whoami", token)).StatusCode);
    }

    private async Task<HttpStatusCode> Ask(string token) => (await host.Get("/whoami", token)).StatusCode;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Samenkracht.Host.Identity;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.Identity;

public sealed class ConfiguringIdentity
{
    private const string Issuer = "https://issuer.example/realms/samenkracht";

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Testing")]
    public void without_an_issuer_stops_the_host_outside_development(string environment)
    {
        var refusal = Refusal(environment);
        Assert.Equal(
            $"This host runs in {environment} and has no issuer to trust. Set Identity:Issuer to the https address of your OpenID Connect issuer.",
            refusal);
    }

    [Fact]
    public void with_an_empty_issuer_stops_the_host_too() =>
        Assert.Contains("has no issuer to trust", Refusal("Production", ("Identity:Issuer", " ")), StringComparison.Ordinal);

    [Fact]
    public void with_an_issuer_over_http_stops_the_host_in_production() =>
        Assert.Contains("https://", Refusal("Production", ("Identity:Issuer", "http://issuer.example")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Identity:EmbeddedIssuer:Address", "http://127.0.0.1:5080/")]
    [InlineData("Identity:KeyDirectory", "/var/keys")]
    public void with_the_embedded_issuer_stops_the_host_outside_development(string key, string value) =>
        Assert.StartsWith(
            "The embedded issuer serves in Development only and this host runs in Production.",
            Refusal("Production", (key, value), ("Identity:Issuer", Issuer)),
            StringComparison.Ordinal);

    [Fact]
    public void by_adding_the_embedded_issuer_in_code_stops_the_host_outside_development()
    {
        var builder = Builder("Production", ("Identity:Issuer", Issuer));
        var refusal = Assert.Throws<InvalidOperationException>(
            () => builder.Services.AddEmbeddedIssuer(builder.Configuration, builder.Environment));
        Assert.StartsWith("The embedded issuer serves in Development only", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void by_mapping_the_embedded_issuer_in_code_stops_the_host_outside_development()
    {
        var app = Builder("Production", ("Identity:Issuer", Issuer)).AddIdentity().Build();
        Assert.Throws<InvalidOperationException>(app.ConnectEmbeddedIssuer);
    }

    [Theory]
    [InlineData("People", "01:00:01")]
    [InlineData("Machines", "06:00:01")]
    public void with_a_longer_lifetime_than_the_profile_allows_stops_the_host(string whose, string lifetime) =>
        Assert.Contains(
            "one hour for a person and six hours for a machine",
            Refusal("Development", ($"Identity:MaximumLifetimes:{whose}", lifetime)),
            StringComparison.Ordinal);

    [Fact]
    public async Task with_an_issuer_leaves_no_endpoint_of_the_embedded_one()
    {
        foreach (var environment in (string[])["Production", "Development"])
        {
            await using var host = await IdentityHost.Start(
                builder => builder.Configuration["Identity:Issuer"] = Issuer, environment);
            foreach (var path in (string[])["/connect/authorize", "/connect/token", "/.well-known/openid-configuration"])
            {
                Assert.Equal(404, (int)(await host.Get(path)).StatusCode);
            }
        }
    }

    private static string Refusal(string environment, params (string Key, string Value)[] settings) =>
        Assert.Throws<InvalidOperationException>(() => Builder(environment, settings).AddIdentity()).Message;

    private static WebApplicationBuilder Builder(string environment, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        return builder;
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance;

/// <summary>Mints the tokens that the embedded issuer would give, with its key and without a request.</summary>
public static class TestTokens
{
    public const string Issuer = "http://127.0.0.1:5080/";

    /// <summary>The keys of every host that was told to <see cref="TrustTestTokens"/>.</summary>
    public static EmbeddedIssuerKeys Keys { get; }

    private static readonly string KeyDirectory = Directory.CreateTempSubdirectory("samenkracht-keys-").FullName;

    static TestTokens()
    {
        Keys = new(KeyDirectory);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(KeyDirectory, recursive: true);
    }

    /// <summary>Lets a host in Development use the key that these tokens are signed with.</summary>
    public static IWebHostBuilder TrustTestTokens(this IWebHostBuilder host) =>
        host.UseSetting("Identity:KeyDirectory", KeyDirectory).UseSetting("Identity:EmbeddedIssuer:Address", Issuer);

    /// <summary>A valid token for a demo person or a demo machine, or for <c>role@organisation</c>: somebody whom no demo knows (<c>role2@organisation</c> is a colleague).</summary>
    public static string For(string who) => Sign(ClaimsOf(who));

    /// <summary>The claims of a token that was issued a moment ago.</summary>
    public static Dictionary<string, object> ClaimsOf(string who)
    {
        var person = who.Split('@') is [var role, var organisation] ? new DemoCaller($"{role}-{organisation}", role.TrimEnd('2', '3'), organisation) : DemoDirectory.Person(who);
        var caller = person ?? DemoDirectory.Machine(who)
            ?? throw new ArgumentException($"There is no demo person or machine called {who}. DemoDirectory.cs lists them.");
        var client = person is null ? who : DemoDirectory.DocsClient;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["exp"] = now + (person is null ? 3600 : 900),
            ["iat"] = now,
            ["aud"] = "samenkracht",
            ["jti"] = Guid.NewGuid().ToString(),
            ["sub"] = caller.Subject,
            ["role"] = caller.Role,
            ["oi_prst"] = client,
            ["client_id"] = client,
            ["oi_tkn_id"] = Guid.NewGuid().ToString(),
        };
        if (caller.Organisation is { } own)
        {
            claims["organisation"] = own;
        }
        if (person is not null)
        {
            claims["oi_au_id"] = Guid.NewGuid().ToString();
        }
        return claims;
    }

    /// <summary>Signs claims, as the embedded issuer unless told otherwise.</summary>
    public static string Sign(
        Dictionary<string, object> claims, SigningCredentials? with = null, Dictionary<string, object>? headers = null)
    {
        headers ??= [];
        headers.TryAdd("typ", "at+jwt");
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonSerializer.Serialize(claims), with ?? new(Keys.Signing, SecurityAlgorithms.EcdsaSha256), headers);
    }
}

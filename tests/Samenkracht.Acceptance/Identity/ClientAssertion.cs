using Microsoft.IdentityModel.Tokens;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.Identity;

/// <summary>What a machine signs to prove who it is (RFC 7523), with room to lie.</summary>
public static class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public static Dictionary<string, object> Of(string machine, params (string Claim, object Value)[] lies)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = machine,
            ["sub"] = machine,
            ["aud"] = TestTokens.Issuer,
            ["iat"] = Forgery.Seconds(0),
            ["exp"] = Forgery.Seconds(240),
            ["jti"] = Guid.NewGuid().ToString(),
        };
        foreach (var (claim, value) in lies)
        {
            claims[claim] = value;
        }
        return claims;
    }

    public static string Sign(Dictionary<string, object> claims, string? by = null)
    {
        var machine = DemoDirectory.Machine(by ?? (string)claims["iss"])!;
        return TestTokens.Sign(
            claims,
            new(TestTokens.Keys.Of(machine), SecurityAlgorithms.EcdsaSha256),
            new() { ["typ"] = "client-authentication+jwt" });
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Samenkracht.Acceptance.Identity;

/// <summary>Tokens that an attacker, or a careless issuer, would send.</summary>
public static class Forgery
{
    public static string NotSigned(string algorithm) =>
        $"{Part(new() { ["alg"] = algorithm, ["typ"] = "at+jwt", ["kid"] = Kid })}.{Part(Claims())}.";

    /// <summary>The public key is no secret, so nobody may use it as one.</summary>
    public static string SignedWithPublicKeyAsSecret()
    {
        var content = $"{Part(new() { ["alg"] = "HS256", ["typ"] = "at+jwt", ["kid"] = Kid })}.{Part(Claims())}";
        var secret = Encoding.ASCII.GetBytes(TestTokens.Keys.Signing.ECDsa.ExportSubjectPublicKeyInfoPem());
        return $"{content}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(content)))}";
    }

    public static string SignedByStranger(string? kid = "stranger", string? header = null)
    {
        var key = new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = kid };
        Dictionary<string, object> headers = header is null ? [] : new() { [header] = "https://stranger.example/keys" };
        return TestTokens.Sign(Claims(), new(key, SecurityAlgorithms.EcdsaSha256), headers);
    }

    public static string Changed()
    {
        var parts = TestTokens.For("staff-deventer").Split('.');
        return $"{parts[0]}.{Part(TestTokens.ClaimsOf("auditor"))}.{parts[2]}";
    }

    public static string Without(string claim)
    {
        var claims = Claims();
        claims.Remove(claim);
        return TestTokens.Sign(claims);
    }

    public static string With(string claim, object value) => With((claim, value));

    public static string With(params (string Claim, object Value)[] changes)
    {
        var claims = Claims();
        foreach (var (claim, value) in changes)
        {
            claims[claim] = value;
        }
        return TestTokens.Sign(claims);
    }

    public static string Typed(string type) => TestTokens.Sign(Claims(), headers: new() { ["typ"] = type });

    /// <summary>So many seconds from now, as JWT counts.</summary>
    public static long Seconds(long fromNow) => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + fromNow;

    private static string Kid => TestTokens.Keys.Signing.KeyId;

    private static Dictionary<string, object> Claims() => TestTokens.ClaimsOf("auditor");

    private static string Part(Dictionary<string, object> content) => Base64UrlEncoder.Encode(JsonSerializer.Serialize(content));
}

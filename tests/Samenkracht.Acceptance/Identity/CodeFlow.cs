using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Microsoft.IdentityModel.Tokens;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.Identity;

/// <summary>What a well-behaved client does to sign somebody in, with room to misbehave.</summary>
public sealed class CodeFlow(HttpClient client)
{
    private readonly string verifier = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(48));

    public Dictionary<string, string?> Authorization { get; } = new()
    {
        ["client_id"] = DemoDirectory.DocsClient,
        ["response_type"] = "code",
        ["redirect_uri"] = "http://127.0.0.1/callback",
        ["state"] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16)),
        ["code_challenge_method"] = "S256",
        ["login_hint"] = "director-deventer",
    };

    public Dictionary<string, string?> Exchange { get; } = new()
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = DemoDirectory.DocsClient,
    };

    public Task<HttpResponseMessage> Authorize()
    {
        Authorization.TryAdd("code_challenge", Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))));
        var query = Authorization.Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value!)}");
        return client.GetAsync($"/connect/authorize?{string.Join('&', query)}");
    }

    /// <summary>What the redirect says about a parameter.</summary>
    public async Task<string?> Redirected(string parameter)
    {
        var response = await Authorize();
        return response.Headers.Location is { } location ? HttpUtility.ParseQueryString(location.Query)[parameter] : null;
    }

    public async Task<HttpResponseMessage> Redeem(string? code)
    {
        Exchange["code"] = code;
        Exchange.TryAdd("code_verifier", verifier);
        Exchange.TryAdd("redirect_uri", Authorization["redirect_uri"]);
        return await client.PostAsync("/connect/token", new FormUrlEncodedContent(Exchange.Where(parameter => parameter.Value is not null)));
    }

    public async Task<JsonElement> SignIn() => await Json(await Redeem(await Redirected("code")));

    public static async Task<JsonElement> Json(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}

using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samenkracht.Host.Identity;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Host.Demo;

/// <summary>For whom the sample network's history is recorded.</summary>
/// <param name="Role">The role.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Person">The pseudonym of the person; null where it does not matter who.</param>
internal sealed record DemoActor(string Role, string? Organisation, string? Person = null)
{
    public static readonly DemoActor NetworkOffice = new(Roles.NetworkOffice, "organisation-rijnbrink");
    public static readonly DemoActor Auditor = new(Roles.Auditor, null);

    public static DemoActor DirectorOf(string code) => code == "rijnbrink" ? NetworkOffice : new(Roles.Director, $"organisation-{code}");
}

/// <summary>Tokens for the loader, by the embedded issuer; there are none outside Development.</summary>
internal sealed class DemoTokens(EmbeddedIssuerKeys keys, IdentitySettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly ConcurrentDictionary<(DemoActor, DateOnly?), (string Token, DateTimeOffset Until)> _tokens = new();

    /// <summary>A token for somebody, who pretends that it is noon of a day; or does not pretend.</summary>
    public string For(DemoActor actor, DateOnly? day)
    {
        var now = clock.GetUtcNow();
        if (_tokens.TryGetValue((actor, day), out var kept) && kept.Until > now.AddMinutes(1)) return kept.Token;
        var token = Sign(actor, day, now);
        _tokens[(actor, day)] = (token, now + Lifetime);
        return token;
    }

    private string Sign(DemoActor actor, DateOnly? day, DateTimeOffset now)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = settings.EmbeddedAddress, ["aud"] = settings.Audience, ["sub"] = "sample-network", ["client_id"] = "sample-network",
            ["jti"] = Guid.NewGuid().ToString(), ["iat"] = now.ToUnixTimeSeconds(), ["exp"] = (now + Lifetime).ToUnixTimeSeconds(), ["role"] = actor.Role,
        };
        if (actor.Organisation is { } organisation) claims["organisation"] = organisation;
        if (day is { } simulated) claims[TokenClaims.SimulatedAt] = $"{simulated:yyyy-MM-dd}T12:00:00Z";
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonSerializer.Serialize(claims), new SigningCredentials(keys.Signing, SecurityAlgorithms.EcdsaSha256), new Dictionary<string, object> { ["typ"] = "at+jwt" });
    }
}

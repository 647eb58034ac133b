using Microsoft.IdentityModel.JsonWebTokens;

namespace Samenkracht.Host.Identity;

/// <summary>What an access token must say besides being genuine (NL GOV OAuth profile, RFC 9068).</summary>
/// <param name="maximum">How long a token may live.</param>
/// <param name="maySimulate">Whether a token may pretend another time: only those of the embedded issuer, which plays the sample history.</param>
public sealed class TokenRules(MaximumLifetimes maximum, bool maySimulate)
{
    private static readonly string[] Required = ["iss", "sub", "aud", "exp", "iat", "jti"];

    // A hash of another token occurs in ID tokens only, and Keycloak names the use of a token in the claim typ.
    private static readonly string[] IdTokenOnly = ["at_hash", "c_hash"];

    /// <summary>Why a genuine token is refused all the same, or nothing when it is accepted.</summary>
    public string? Refusal(JsonWebToken token) =>
        MissingClaim(token) ?? OtherUse(token) ?? Ambiguity(token) ?? Simulation(token) ?? Lifetime(token);

    private static string? MissingClaim(JsonWebToken token) =>
        Array.Find(Required, name => !Has(token, name)) is { } missing ? $"The token has no claim {missing}."
        : ClientOf(token) is null ? "The token has no claim azp or client_id."
        : null;

    private static string? OtherUse(JsonWebToken token) =>
        Array.Exists(IdTokenOnly, name => Has(token, name))
        || (token.TryGetPayloadValue<string>("typ", out var use) && use != "Bearer")
            ? "The token is not an access token."
            : null;

    private static string? Ambiguity(JsonWebToken token) =>
        Values(token, TokenClaims.Role) is not [var role] || !Roles.All.Contains(role)
            ? "The token must have exactly one known role."
        : Values(token, TokenClaims.Organisation).Count > 1
            ? "The token must have at most one organisation."
        : null;

    private string? Simulation(JsonWebToken token) =>
        !maySimulate && Has(token, TokenClaims.SimulatedAt) ? "The token pretends another time, which only a development host takes." : null;

    private string? Lifetime(JsonWebToken token)
    {
        // The library reads the same clock for exp and nbf.
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (token.IssuedAt > now + BearerTokens.ClockSkew)
        {
            return "The token was issued in the future.";
        }
        var longest = token.Subject == ClientOf(token) ? maximum.Machines : maximum.People;
        return token.ValidTo - token.IssuedAt > longest ? "The token lives longer than is allowed." : null;
    }

    private static string? ClientOf(JsonWebToken token) =>
        Values(token, TokenClaims.AuthorizedParty) is [var party] ? party
        : Values(token, TokenClaims.ClientId) is [var client] ? client
        : null;

    private static bool Has(JsonWebToken token, string name) => Values(token, name).Count > 0;

    private static List<string> Values(JsonWebToken token, string name) =>
        [.. token.Claims.Where(claim => claim.Type == name && claim.Value.Length > 0).Select(claim => claim.Value)];
}

namespace Samenkracht.Host.Identity;

/// <summary>The names of the claims that Samenkracht reads from an access token.</summary>
public static class TokenClaims
{
    /// <summary>The stable id of the person or the machine.</summary>
    public const string Subject = "sub";

    /// <summary>The one role of the caller, from <see cref="Roles"/>.</summary>
    public const string Role = "role";

    /// <summary>The stream id of the organisation that the caller acts for.</summary>
    public const string Organisation = "organisation";

    /// <summary>The instant that a simulation pretends, ISO 8601; only in tokens of the embedded issuer.</summary>
    public const string SimulatedAt = "simulated_at";

    /// <summary>The client that asked for the token, as OpenID Connect names it.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The client that asked for the token, as RFC 9068 names it.</summary>
    public const string ClientId = "client_id";
}

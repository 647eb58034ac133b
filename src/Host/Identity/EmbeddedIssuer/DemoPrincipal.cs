using System.Security.Claims;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>Turns a demo caller into the principal that tokens are made from.</summary>
internal static class DemoPrincipal
{
    /// <summary>A public client holds its token a quarter of an hour (NL GOV OAuth profile).</summary>
    public static TimeSpan LifetimeForPeople { get; } = TimeSpan.FromMinutes(15);

    /// <summary>A machine asks again after an hour, well within the six that the profile allows.</summary>
    public static TimeSpan LifetimeForMachines { get; } = TimeSpan.FromHours(1);

    public static ClaimsPrincipal Of(DemoCaller caller, OpenIddictRequest request, string audience)
    {
        var identity = new ClaimsIdentity("embedded", TokenClaims.Subject, TokenClaims.Role);
        identity.SetClaim(TokenClaims.Subject, caller.Subject);
        identity.SetClaim(TokenClaims.Role, caller.Role);
        identity.SetClaim(TokenClaims.Organisation, caller.Organisation);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        identity.SetScopes(request.GetScopes());
        identity.SetResources(audience);
        identity.SetAccessTokenLifetime(DemoDirectory.Machine(caller.Who) is null ? LifetimeForPeople : LifetimeForMachines);
        return new(identity);
    }
}

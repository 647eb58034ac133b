using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>Gives tokens for codes and to machines; OpenIddict has already checked code, proof, secret and assertion.</summary>
internal static class TokenEndpoint
{
    public const string Path = "/connect/token";

    public static void Map(WebApplication app) =>
        app.MapPost(Path, Give).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Give(HttpContext http, IdentitySettings settings)
    {
        var request = http.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("OpenIddict did not read this request. Call UseAuthentication before the endpoint.");
        if (request.IsClientCredentialsGrantType() && DemoDirectory.Machine(request.ClientId) is { } machine)
        {
            return SignIn(DemoPrincipal.Of(machine, request, settings.Audience));
        }
        var code = await http.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return code.Principal is { } person ? SignIn(person) : Results.BadRequest();
    }

    private static IResult SignIn(System.Security.Claims.ClaimsPrincipal principal) =>
        Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
}

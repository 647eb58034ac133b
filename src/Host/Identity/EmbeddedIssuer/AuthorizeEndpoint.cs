using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Properties = OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreConstants.Properties;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>Lets a developer choose who to be; with a <c>login_hint</c> the choice is made at once.</summary>
internal static class AuthorizeEndpoint
{
    public const string Path = "/connect/authorize";

    public static void Map(WebApplication app) =>
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Post], Answer).AllowAnonymous().ExcludeFromDescription();

    private static IResult Answer(HttpContext http, IdentitySettings settings)
    {
        var request = http.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("OpenIddict did not read this request. Call UseAuthentication before the endpoint.");
        if (DemoDirectory.Person(request.LoginHint) is { } person)
        {
            return Results.SignIn(
                DemoPrincipal.Of(person, request, settings.Audience),
                authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        }
        return request.HasPromptValue(PromptValues.None) ? NobodyIsSignedIn() : new SignInPage(request);
    }

    private static IResult NobodyIsSignedIn() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [Properties.Error] = Errors.LoginRequired,
            [Properties.ErrorDescription] = "Nobody is signed in here. Ask without prompt=none, or with a login_hint.",
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}

using Samenkracht.Host.Identity;
using Samenkracht.Host.Identity.EmbeddedIssuer;
using Scalar.AspNetCore;

namespace Samenkracht.Host.Pages;

/// <summary><c>/docs</c>: the contract to browse and to try; everything it loads comes from this host; it signs in at the issuer.</summary>
internal static class Reference
{
    public static void Map(WebApplication app)
    {
        var identity = IdentitySettings.Read(app.Configuration, app.Environment);
        var issuer = new Uri(identity.Issuer ?? identity.EmbeddedAddress).GetLeftPart(UriPartial.Authority);
        app.MapScalarApiReference("/docs", (docs, http) =>
        {
            docs.WithTitle("Samenkracht API").WithOpenApiRoutePattern("/v1/openapi.json").WithNonce();
            docs.DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideClientButton();
            docs.AddPreferredSecuritySchemes("oauth2").AddAuthorizationCodeFlow("oauth2", flow =>
            {
                flow.ClientId = DemoDirectory.DocsClient;
                flow.Pkce = Pkce.Sha256;
            });
            http.Response.OnStarting(() =>
            {
                AllowItself(http, issuer);
                return Task.CompletedTask;
            });
        }).AllowAnonymous();
    }

    // The reference writes its own styles while it runs; scripts need the nonce of this one answer.
    private static void AllowItself(HttpContext http, string issuer)
    {
        if (http.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce)
            http.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + $"connect-src 'self' {issuer}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}

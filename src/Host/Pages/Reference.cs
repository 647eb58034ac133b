using Samenkracht.Host.Identity.EmbeddedIssuer;
using Scalar.AspNetCore;

namespace Samenkracht.Host.Pages;

/// <summary><c>/docs</c>: the contract to browse and to try; everything it loads comes from this host.</summary>
internal static class Reference
{
    public static void Map(WebApplication app) => app.MapScalarApiReference("/docs", (docs, http) =>
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
                AllowItself(http);
                return Task.CompletedTask;
            });
        }).AllowAnonymous();

    // The reference writes its own styles while it runs; scripts need the nonce of this one answer.
    private static void AllowItself(HttpContext http)
    {
        if (http.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce)
            http.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}

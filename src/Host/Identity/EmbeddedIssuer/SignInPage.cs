using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using OpenIddict.Abstractions;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>A plain page with a button for every demo person.</summary>
internal sealed class SignInPage(OpenIddictRequest request) : IResult
{
    private const string Style =
        "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
        + "ul{list-style:none;padding:0}li{margin:.5rem 0}[role=alert]{border-left:.4rem solid #a30000;padding-left:1rem}"
        + "button{font:inherit;width:100%;min-height:2.75rem;padding:.5rem 1rem;text-align:left;color:#fff;background:#0b3d66;border:0;border-radius:.25rem}"
        + "button:hover{background:#06243d}button:focus-visible{outline:.2rem solid #b35900;outline-offset:.2rem}";

    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = request.LoginHint is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{StyleHash}'; form-action 'self' {Destination()}; base-uri 'none'; frame-ancestors 'none'";
        return response.WriteAsync(Html(), httpContext.RequestAborted);
    }

    // Browsers hold the redirect that follows a form to form-action too; OpenIddict has checked the address.
    private string Destination() => new Uri(request.RedirectUri!).GetLeftPart(UriPartial.Authority);

    private string Html() =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Sign in to Samenkracht (development)</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <h1>Sign in to Samenkracht</h1>
        <p>This host runs in development. Choose who to be; nobody on this list exists.</p>
        {Alert()}<form method="post" action="{AuthorizeEndpoint.Path}">
        {Parameters()}<ul>
        {Buttons()}</ul>
        </form>
        </main>
        </body>
        </html>
        """;

    private string Alert() => request.LoginHint is { } who
        ? $"<p role=\"alert\">There is no demo person called {Encode(who)}. Choose one below.</p>\n"
        : string.Empty;

    private string Parameters() => string.Concat(request.GetParameters()
        .Where(parameter => parameter.Key != OpenIddictConstants.Parameters.LoginHint)
        .Select(parameter =>
            $"<input type=\"hidden\" name=\"{Encode(parameter.Key)}\" value=\"{Encode((string?)parameter.Value)}\">\n"));

    private static string Buttons() => string.Concat(DemoDirectory.People.Select(person =>
        $"<li><button name=\"login_hint\" value=\"{Encode(person.Who)}\">{Encode(person.Who)}{Acting(person)}</button></li>\n"));

    private static string Acting(DemoCaller person) =>
        person.Organisation is { } organisation ? $" (for {Encode(organisation)})" : string.Empty;

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? string.Empty);
}

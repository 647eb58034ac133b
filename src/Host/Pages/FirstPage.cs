using Samenkracht.Host.ApiConventions;

namespace Samenkracht.Host.Pages;

/// <summary><c>/</c>: what this is and where to go.</summary>
internal static class FirstPage
{
    public static void Map(WebApplication app) =>
        app.MapMethods("/", ["GET", "HEAD"], http => Show(http, app.Environment.IsDevelopment()).ExecuteAsync(http)).AllowAnonymous();

    private static HtmlPage Show(HttpContext http, bool isDevelopment) => new("Samenkracht", $"""
        <p>The record of how the public libraries of Overijssel work together: who they are, what they agree, and how that came about.
        Everything is an HTTP interface; every fact that is recorded stays readable.</p>
        <ul>
        <li><a href="/docs">The interface, to read and to try</a></li>
        <li><a href="/v1/openapi.json">The contract (OpenAPI)</a></li>
        <li><a href="/problems">What errors mean</a></li>
        <li><a href="/health/ready">Whether this host is ready</a></li>
        </ul>
        {(isDevelopment ? Demo(http.RequestServices.GetRequiredService<PublicAddress>().Of(http.Request)) : Of($"<p>Sign in with the issuer that the contract names.</p>"))}
        """);

    private static Html Demo(string address) => Of($"""
        <h2>Sign in</h2>
        <p>This host runs in development and knows demo people, none of whom exists. From the directory of the source:</p>
        <pre><code>token=$(scripts/token.sh director-deventer {address})
        curl -H "Authorization: Bearer $token" {address}/v1/organisations</code></pre>
        <p>Others are network-office, staff-deventer, staff-hengelo, controller-deventer, grantor-overijssel, auditor and privacy-officer.</p>
        """);

    private static Html Of(Html html) => html;
}

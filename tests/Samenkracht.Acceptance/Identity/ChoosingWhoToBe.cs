using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Samenkracht.Host.Identity.EmbeddedIssuer;

namespace Samenkracht.Acceptance.Identity;

public sealed partial class ChoosingWhoToBe(EmbeddedHost fixture) : IClassFixture<EmbeddedHost>
{
    private readonly CodeFlow flow = new(fixture.Host.Client);

    [Fact]
    public async Task offers_a_button_per_demo_person()
    {
        var page = await Page();
        Assert.Equal(DemoDirectory.People.Select(person => person.Who), Buttons().Matches(page).Select(match => match.Groups[1].Value));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task works_by_sending_the_form_of_the_page()
    {
        var fields = Hidden().Matches(await Page())
            .Select(match => KeyValuePair.Create(match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)))
            .Append(KeyValuePair.Create("login_hint", "auditor"));
        var response = await fixture.Host.Client.PostAsync("/connect/authorize", new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("code=", response.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task happens_on_a_page_that_loads_and_runs_nothing()
    {
        flow.Authorization["login_hint"] = null;
        var response = await flow.Authorize();
        var style = Styles().Match(await response.Content.ReadAsStringAsync()).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; form-action 'self' http://127.0.0.1; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task says_that_an_unknown_person_is_unknown_and_repeats_nothing_raw()
    {
        flow.Authorization["login_hint"] = "<b>nobody</b>";
        flow.Authorization["state"] = "\"><b>";
        var response = await flow.Authorize();
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("There is no demo person called &lt;b&gt;nobody&lt;/b&gt;.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    private async Task<string> Page()
    {
        flow.Authorization["login_hint"] = null;
        return await (await flow.Authorize()).Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<button name=\"login_hint\" value=\"([^\"]+)\">")]
    private static partial Regex Buttons();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")]
    private static partial Regex Hidden();

    [GeneratedRegex("<style>(.*)</style>")]
    private static partial Regex Styles();
}

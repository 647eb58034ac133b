using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Samenkracht.Common.Writing;

namespace Samenkracht.Acceptance.ApiContract;

public sealed class ReadingThePages(ApiContractFixture fixture) : ContractSpec(fixture)
{
    [Fact]
    public async Task the_first_page_leads_to_pages_that_exist()
    {
        var page = (await Host.Get("/")).Is(200);
        page.HasTheHeadersOfAll();
        Assert.DoesNotContain("<script", page.Text, StringComparison.Ordinal);
        foreach (Match link in Regex.Matches(page.Text, "href=\"([^\"]+)\"")) Assert.InRange((await Host.Get(link.Groups[1].Value)).Status, 200, 302);
    }

    [Fact]
    public async Task the_reference_loads_from_this_host_only()
    {
        var page = await Host.Get("/docs");
        if (page["Location"] is { } location) page = await Host.Get(new Uri(new Uri(Host.Client.BaseAddress!, "/docs"), location).AbsolutePath);
        page.Is(200);
        page.HasTheHeadersOfAll();
        var nonce = Regex.Match(page["Content-Security-Policy"]!, "'nonce-([^']+)'").Groups[1].Value;
        Assert.NotEmpty(nonce);
        Assert.DoesNotContain("unsafe-inline' 'unsafe-eval", page["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.All(Regex.Matches(page.Text, "<script[^>]*>"), script => Assert.Contains(nonce, script.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch("""(?:src|href)="https?://""", page.Text);
        Assert.NotEqual(nonce, Regex.Match((await Host.Get("/docs/"))["Content-Security-Policy"] ?? "", "'nonce-([^']+)'").Groups[1].Value);
    }

    [Fact]
    public async Task what_is_unknown_is_encoded_away() =>
        Assert.DoesNotContain("<b>", (await Host.Get("/problems/%3Cb%3E")).Is(404).Text, StringComparison.Ordinal);

    [Fact]
    public async Task an_operator_sees_batches_and_outcomes()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Meter.Name == Meters.Name) self.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => seen.Add(instrument.Name));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Add($"{instrument.Name} {tags[0].Value}"));
        listener.Start();
        (await Host.Send("POST", "/v1/organisations", "network-office", Provoke.ASchool(Provoke.ACode()), Provoke.AKey())).Is(201);
        Assert.Contains("samenkracht.command.batch_size", seen);
        Assert.Contains("samenkracht.command.outcomes accepted", seen);
    }
}

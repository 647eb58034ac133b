using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Samenkracht.Bench;

/// <summary>The books of the support organisation, filled and exported over HTTP.</summary>
internal sealed class Ledger(Uri address, string token) : IDisposable
{
    private const string Entity = "organisation-rijnbrink";
    private const string Books = "/v1/administrations/administration-rijnbrink";
    private const int LinesOfAnEntry = 200;
    private static readonly string[] Journals = ["bank", "purchases", "sales", "grants", "memorial"];

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>Opens the books of 2023, with a journal of each kind.</summary>
    public async Task OpenAsync()
    {
        var tag = await PostAsync("/v1/administrations", $$"""{"organisationId":"{{Entity}}","legalName":"Rijnbrink","tradeRegisterNumber":"12345678","taxNumber":"001234567","openedOn":"2023-01-01"}""");
        tag = await PostAsync($"{Books}/charts", """{"rgsVersion":"3.7","on":"2023-01-01"}""", tag);
        await PostAsync($"{Books}/fiscal-years", """{"year":2023,"on":"2023-01-01"}""", tag);
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        foreach (var journal in Journals)
            for (var tries = 0; await TagOfAsync(journal) is null; tries++)
                if (tries == 100 || !await ticks.WaitForNextTickAsync()) throw new InvalidOperationException("The journals did not open.");
    }

    /// <summary>Posts entries until there are this many lines, in all journals at once.</summary>
    public Task FillAsync(int lines) => Task.WhenAll(Journals.Select(async journal =>
    {
        var tag = await TagOfAsync(journal);
        for (var entry = 0; entry < lines / Journals.Length / LinesOfAnEntry; entry++) tag = await PostAsync($"/v1/journals/journal-rijnbrink-{journal}-2023/entries", Entry(entry), tag);
    }));

    /// <summary>Reads the audit file and throws its bytes away; gives how many there were, how many lines, and their hash.</summary>
    public async Task<(long Bytes, int Lines, string Hash)> ExportAsync(string version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Books}/audit-files/2023?version={version}") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var reply = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await reply.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, kept, bytes, lines) = (new byte[1 << 20], 0, 0L, 0);
        for (int read; (read = await body.ReadAsync(buffer.AsMemory(kept))) > 0;)
        {
            hash.AppendData(buffer.AsSpan(kept, read));
            bytes += read;
            var all = buffer.AsSpan(0, kept + read);
            lines += all.Count("<trLine>"u8);
            // A tag may be cut in two.
            kept = Math.Min(all.Length, "<trLine>"u8.Length - 1);
            all[^kept..].CopyTo(buffer);
        }

        return (bytes, lines, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public void Dispose() => _http.Dispose();

    private static string Entry(int entry)
    {
        var text = new StringBuilder($$"""{"organisationId":"{{Entity}}","on":"2023-{{(entry % 12) + 1:00}}-15","description":"Boeking van de bench","documentId":"document-{{entry}}","lines":[""");
        for (var pair = 0; pair < LinesOfAnEntry / 2; pair++)
        {
            var amount = (((entry * 31) + (pair * 7)) % 99_999 / 100m + 0.01m).ToString("0.00", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $$$"""{{{(pair == 0 ? "" : ",")}}}{"account":"4200","debit":{{{amount}}},"credit":0,"dimensions":{"locationId":"location-bench-{{{pair}}}"},"vatCode":"high"},""");
            text.Append(CultureInfo.InvariantCulture, $$$"""{"account":"1600","debit":0,"credit":{{{amount}}},"dimensions":{"partnerId":"organisation-leverancier-{{{pair}}}"}}""");
        }

        return text.Append("]}").ToString();
    }

    private async Task<string?> TagOfAsync(string journal)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/journals/journal-rijnbrink-{journal}-2023") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var reply = await _http.SendAsync(request);
        return reply.IsSuccessStatusCode ? reply.Headers.ETag!.Tag : null;
    }

    private async Task<string> PostAsync(string path, string body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"), Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        using var reply = await _http.SendAsync(request);
        if (!reply.IsSuccessStatusCode) throw new InvalidOperationException($"{path}: {(int)reply.StatusCode} {await reply.Content.ReadAsStringAsync()}");
        return reply.Headers.ETag!.Tag;
    }
}

using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;

namespace Samenkracht.Bench;

/// <summary>The commands that are measured, over HTTP.</summary>
internal sealed class Commands(Uri address, string token) : IDisposable
{
    private const string Support = "organisation-rijnbrink";
    private const string Municipality = "organisation-gemeente-bench";

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address };
    private readonly ConcurrentQueue<(string Path, string Tag, string Party)> _unsigned = new();
    private readonly string _run = Guid.NewGuid().ToString("n")[..8];
    private int _number;

    public int Unsigned => _unsigned.Count;

    public async Task PrepareAsync()
    {
        await RegisterAsync("rijnbrink", "support");
        await RegisterAsync("gemeente-bench", "municipality");
    }

    public async Task<bool?> RegisterAsync(int client)
    {
        _ = client;
        return await RegisterAsync($"school-{_run}-{Interlocked.Increment(ref _number)}", "school");
    }

    /// <summary>Drafts an agreement with two signatures to give.</summary>
    public async Task<bool?> DraftAsync(int client)
    {
        _ = client;
        var code = $"bench-{_run}-{Interlocked.Increment(ref _number)}";
        using var reply = await PostAsync("/v1/agreements", $$"""
            {"code":"{{code}}","title":"Bench","level":"local","scope":["reading"],"from":"2026-01-01","draftedOn":"2025-11-01","parties":[
            {"organisationId":"{{Support}}","role":"support","mustSign":true},{"organisationId":"{{Municipality}}","role":"municipality","mustSign":true}]}
            """);
        if (reply.IsSuccessStatusCode) _unsigned.Enqueue((reply.Headers.Location!.ToString(), reply.Headers.ETag!.Tag, Support));
        return reply.IsSuccessStatusCode;
    }

    /// <summary>Gives a signature; the first of two, or the one that brings an agreement into force.</summary>
    public async Task<bool?> SignAsync(int client)
    {
        _ = client;
        if (!_unsigned.TryDequeue(out var next)) return null;
        using var reply = await PostAsync($"{next.Path}/signatures", $$"""{"partyId":"{{next.Party}}","position":"director","signedOn":"2025-11-10"}""", next.Tag);
        if (reply.IsSuccessStatusCode && next.Party == Support) _unsigned.Enqueue((next.Path, reply.Headers.ETag!.Tag, Municipality));
        return reply.IsSuccessStatusCode;
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> RegisterAsync(string code, string kind)
    {
        using var reply = await PostAsync("/v1/organisations", $$"""{"code":"{{code}}","name":"Bench","kind":"{{kind}}","legalForm":"foundation","registeredOn":"2020-01-01"}""");
        return reply.IsSuccessStatusCode;
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"), Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        else request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return await _http.SendAsync(request);
    }
}

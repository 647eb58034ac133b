using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;

namespace Samenkracht.Bench;

/// <summary>Sessions that were held, and the attendance to record of each, over HTTP.</summary>
internal sealed class Attendances(Uri address, string token) : IDisposable
{
    private const string Tree = "/v1/policy-plans/policy-plan-samenkracht-2021-2024/tree?year=2022";

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address };
    private readonly ConcurrentQueue<(string Path, string Tag)> _held = new();
    private readonly string _run = Guid.NewGuid().ToString("n")[..8];
    private int _number;

    public int Held => _held.Count;

    /// <summary>Plans an activity with one session and holds it.</summary>
    public async Task<bool?> HoldAsync(int client)
    {
        _ = client;
        using var planned = await PostAsync("/v1/activities", $$"""
            {"code":"bench-{{_run}}-{{Interlocked.Increment(ref _number)}}","organisationId":"organisation-rijnbrink","title":"Bench","coreFunction":"readingLiterature","theme":"readingPleasure","targetGroup":"children",
            "planNodes":["policy-plan-samenkracht-2021-2024/a1-d1"],"deliveryForm":"online","capacity":25,"plannedOn":"2022-01-10"}
            """);
        if (!planned.IsSuccessStatusCode) return false;
        var path = planned.Headers.Location!.ToString();
        using var scheduled = await PostAsync($"{path}/sessions", """{"startsAt":"2022-03-01T13:00:00Z","minutes":60}""", planned.Headers.ETag!.Tag);
        if (!scheduled.IsSuccessStatusCode) return false;
        using var held = await PostAsync($"{path}/held-sessions", """{"session":1,"on":"2022-03-01"}""", scheduled.Headers.ETag!.Tag);
        if (held.IsSuccessStatusCode) _held.Enqueue((path, held.Headers.ETag!.Tag));
        return held.IsSuccessStatusCode;
    }

    /// <summary>Records the attendance of one session.</summary>
    public async Task<bool?> RecordAsync(int client)
    {
        _ = client;
        if (!_held.TryDequeue(out var next)) return null;
        using var reply = await PostAsync(
            $"{next.Path}/attendances", """{"session":1,"way":"counted","total":9,"bands":[{"ageBand":"from4To12","count":6},{"ageBand":"from18To65","count":3}]}""", next.Tag);
        return reply.IsSuccessStatusCode;
    }

    /// <summary>Reads the tree of the whole network for a year.</summary>
    public async Task<bool?> ReadTreeAsync(int client)
    {
        _ = client;
        using var request = new HttpRequestMessage(HttpMethod.Get, Tree) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var reply = await _http.SendAsync(request);
        return reply.IsSuccessStatusCode && (await reply.Content.ReadAsByteArrayAsync()).Length > 0;
    }

    public void Dispose() => _http.Dispose();

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

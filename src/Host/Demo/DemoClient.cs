using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samenkracht.Common;

namespace Samenkracht.Host.Demo;

/// <summary>Plays history through the front door: the same requests that people send, each under a key of its own, so that playing again changes nothing.</summary>
internal sealed class DemoClient(Uri address, DemoTokens tokens) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    /// <summary>The day on which everything sent pretends to happen; written into the headers of its events.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Starts a thing, unless it was started before.</summary>
    public async Task StartAsync(DemoActor by, string path, object body)
    {
        using var reply = await SendAsync(by, path, body, null);
        if (reply.StatusCode == HttpStatusCode.Conflict && await IsAsync(reply, "exists-already")) return;
        await EnsureAsync(reply, path);
    }

    /// <summary>Changes a thing as it is at that moment; when somebody else was first, reads it again.</summary>
    public async Task ChangeAsync(DemoActor by, string thing, string facts, object body)
    {
        while (true)
        {
            // Read as an auditor: when history is played again, the thing may belong to a successor by now.
            using var read = await GetAsync(DemoActor.Auditor, thing);
            await EnsureAsync(read, thing);
            using var reply = await SendAsync(by, $"{thing}/{facts}", body, read.Headers.ETag!.Tag);
            if (reply.StatusCode == HttpStatusCode.PreconditionFailed) continue;
            await EnsureAsync(reply, $"{thing}/{facts}");
            return;
        }
    }

    /// <summary>Reads a thing; null when there is none.</summary>
    public async Task<JsonElement?> ReadAsync(DemoActor by, string path)
    {
        using var reply = await GetAsync(by, path);
        if (reply.StatusCode == HttpStatusCode.NotFound) return null;
        await EnsureAsync(reply, path);
        return JsonElement.Parse(await reply.Content.ReadAsStringAsync());
    }

    /// <summary>Reads text.</summary>
    public async Task<string> ReadTextAsync(DemoActor by, string path)
    {
        using var reply = await GetAsync(by, path);
        await EnsureAsync(reply, path);
        return await reply.Content.ReadAsStringAsync();
    }

    public void Dispose() => _http.Dispose();

    private Task<HttpResponseMessage> GetAsync(DemoActor by, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", tokens.For(by, Day)) } };
        return _http.SendAsync(request);
    }

    private Task<HttpResponseMessage> SendAsync(DemoActor by, string path, object body, string? ifMatch)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, Json.Options);
        var key = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(path), .. bytes]).AsSpan(0, 16));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = new("Bearer", tokens.For(by, Day));
        request.Headers.Add("Idempotency-Key", $"sample-{key}");
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return _http.SendAsync(request);
    }

    private static async Task<bool> IsAsync(HttpResponseMessage reply, string problem) =>
        (await reply.Content.ReadAsStringAsync()).Contains($"/problems/{problem}\"", StringComparison.Ordinal);

    private static async Task EnsureAsync(HttpResponseMessage reply, string path)
    {
        if (!reply.IsSuccessStatusCode)
            throw new InvalidOperationException($"The sample network could not be loaded: {path} answered {(int)reply.StatusCode}: {await reply.Content.ReadAsStringAsync()}");
    }
}

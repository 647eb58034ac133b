using System.Text.Json;
using Alba;
using Samenkracht.Common;
using Wolverine;
using Wolverine.Tracking;

namespace Samenkracht.Acceptance;

/// <summary>The grammar of acceptance tests: somebody posts or gets, through the front door, and sees an answer.</summary>
public abstract class AppSpec(AppFixture app)
{
    // Wolverine tells what follows to one listener at a time.
    private static readonly SemaphoreSlim OneListener = new(1);

    protected IAlbaHost Host => app.Host;

    /// <summary>Does something and waits until all that follows has happened, or what is waited for.</summary>
    protected internal async Task Followed(Func<IMessageContext, Task> action, Action<TrackedSessionConfiguration>? until = null)
    {
        await OneListener.WaitAsync();
        try
        {
            var session = Host.TrackActivity().Timeout(TimeSpan.FromSeconds(60));
            until?.Invoke(session);
            await session.ExecuteAndWaitAsync(action);
        }
        finally
        {
            OneListener.Release();
        }
    }

    /// <summary>A code that no other test uses.</summary>
    protected internal static string ACode(string stem) => $"{stem}-{Guid.NewGuid().ToString("n")[..8]}";

    /// <summary>Posts as somebody, with an idempotency key, and with If-Match when a tag is given.</summary>
    protected internal async Task<Reply> Post(string who, string path, object body, string? ifMatch = null, string? key = null)
    {
        var result = await Host.Scenario(request =>
        {
            request.Post.Url(path);
            request.ConfigureHttpContext(http =>
            {
                var bytes = body as byte[] ?? JsonSerializer.SerializeToUtf8Bytes(body, Json.Options);
                http.Request.Body = new MemoryStream(bytes);
                http.Request.ContentLength = bytes.Length;
                http.Request.ContentType = "application/json";
            });
            As(request, who);
            request.WithRequestHeader("Idempotency-Key", key ?? Guid.NewGuid().ToString());
            if (ifMatch is not null) request.WithRequestHeader("If-Match", ifMatch);
            request.IgnoreStatusCode();
        });
        return await Reply.Of(result);
    }

    /// <summary>Gets as somebody.</summary>
    protected internal async Task<Reply> Get(string who, string path, params (string Name, string Value)[] headers) => await Reply.Of(await Host.Scenario(request =>
    {
        request.Get.Url(path);
        As(request, who);
        foreach (var (name, value) in headers) request.WithRequestHeader(name, value);
        request.IgnoreStatusCode();
    }));

    /// <summary>Starts a thing; gives its path and its tag.</summary>
    protected internal async Task<(string Path, string Tag)> Started(string who, string path, object body)
    {
        var reply = await Post(who, path, body);
        reply.Is(201);
        return (reply.Location!, reply.Tag!);
    }

    private static void As(Scenario request, string who)
    {
        if (who.Length > 0) request.WithRequestHeader("Authorization", $"Bearer {TestTokens.For(who)}");
    }
}

/// <summary>An answer of the API.</summary>
public sealed record Reply(int Status, string? Tag, string? Location, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public static async Task<Reply> Of(IScenarioResult result)
    {
        var response = result.Context.Response;
        var headers = response.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new(response.StatusCode, headers.GetValueOrDefault("ETag"), headers.GetValueOrDefault("Location"), await result.ReadAsTextAsync(), headers);
    }

    /// <summary>The answer has this status.</summary>
    public Reply Is(int status)
    {
        Assert.True(status == Status, $"Expected {status}, got {Status}: {Text}");
        return this;
    }

    /// <summary>A rule refuses with this sentence.</summary>
    public void IsRefused(string because)
    {
        Is(409);
        Assert.Equal(because, Json.GetProperty("detail").GetString());
    }
}

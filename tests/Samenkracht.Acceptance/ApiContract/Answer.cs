using System.Text.Json;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>What came over the wire.</summary>
public sealed record Answer(string To, int Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public static async Task<Answer> Of(HttpResponseMessage response, string to) => new(
        to, (int)response.StatusCode,
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsStringAsync());

    public string? this[string header] => Headers.GetValueOrDefault(header);

    public Answer Is(int status)
    {
        Assert.True(status == Status, $"{To}: expected {status}, got {Status}: {Text}");
        return this;
    }

    /// <summary>The type of the problem, without the address.</summary>
    public string Problem => Json.GetProperty("type").GetString()!.Split('/')[^1];

    /// <summary>Holds what every error must hold.</summary>
    public void IsAProblem()
    {
        Assert.True(Status >= 400, $"{To} answered {Status}.");
        Assert.True("application/problem+json" == this["Content-Type"], $"{To}: {Status} came as {this["Content-Type"]}: {Text}");
        Assert.Equal(Status, Json.GetProperty("status").GetInt32());
        Assert.True(Uri.TryCreate(Json.GetProperty("type").GetString(), UriKind.Absolute, out _), To);
        Assert.False(string.IsNullOrWhiteSpace(Json.GetProperty("title").GetString()), To);
        Assert.False(string.IsNullOrWhiteSpace(Json.GetProperty("detail").GetString()), To);
        Assert.False(Json.TryGetProperty("traceId", out _), To);
    }

    /// <summary>Holds what every answer must hold.</summary>
    public void HasTheHeadersOfAll()
    {
        Assert.True(this["API-Version"] == "1.0.0", $"{To}: API-Version is {this["API-Version"]}");
        Assert.True(this["Cache-Control"] == "no-store", $"{To}: Cache-Control is {this["Cache-Control"]}");
        Assert.Contains("default-src 'none'", this["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", this["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("max-age=31536000", this["Strict-Transport-Security"]);
        Assert.Equal("nosniff", this["X-Content-Type-Options"]);
        Assert.Equal("DENY", this["X-Frame-Options"]);
        Assert.Equal("no-referrer", this["Referrer-Policy"]);
        Assert.True(this["Server"] is null && this["X-Powered-By"] is null, To);
    }
}

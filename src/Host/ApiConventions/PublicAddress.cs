using System.Net;

namespace Samenkracht.Host.ApiConventions;

/// <summary>Where callers reach this host: the setting <c>PublicUrl</c>, or else the address that the request was sent to.</summary>
internal sealed class PublicAddress(IConfiguration configuration)
{
    private const int LongestHost = 100;

    private readonly string? _set = string.IsNullOrWhiteSpace(configuration["PublicUrl"]) ? null : configuration["PublicUrl"]!.Trim().TrimEnd('/');

    /// <summary>An origin without a closing slash.</summary>
    public string Of(HttpRequest request) => _set ?? $"{request.Scheme}://{(request.Host.Value is { Length: > 0 and <= LongestHost } host ? host : "localhost")}";

    /// <summary>The same, when there is no request that could be read.</summary>
    public string Of(IPEndPoint? local) => _set ?? $"http://{local?.ToString() ?? "localhost"}";
}

using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Samenkracht.Host.ApiConventions;

/// <summary>What one request can take of the server.</summary>
internal static class ServerLimits
{
    /// <summary>The largest body: 256 KiB.</summary>
    public const long LargestBody = 256 * 1024;

    public static void Set(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.ConfigureEndpointDefaults(BareErrors.Dress);
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxRequestLineSize = 8 * 1024;
        server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        server.Limits.MaxRequestHeaderCount = 100;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }
}

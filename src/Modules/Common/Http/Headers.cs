using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Common.Http;

/// <summary>Entity tags and idempotency keys.</summary>
internal static partial class Headers
{
    /// <summary>The strong entity tag of a stream at a version.</summary>
    public static string ETag(string stream, long version) => string.Create(CultureInfo.InvariantCulture, $"\"{stream}/{version}\"");

    /// <summary>The version that If-Match names for this stream; -1 when it names something else, which never matches.</summary>
    public static long VersionIn(string ifMatch, string stream)
    {
        var start = $"\"{stream}/";
        return ifMatch.StartsWith(start, StringComparison.Ordinal) && ifMatch.EndsWith('"')
            && long.TryParse(ifMatch.AsSpan(start.Length, ifMatch.Length - start.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }

    /// <summary>The key in a structured-field string, quotes or not; null when it is not 1 to 100 plain characters.</summary>
    public static string? Key(string header) => PlainKey().Match(header) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>What makes two requests the same: method, path and the bytes of the body, keyed because a body may name a person.</summary>
    public static string Fingerprint(HttpRequest request, ReadOnlySpan<byte> body)
    {
        using var hash = request.HttpContext.RequestServices.GetRequiredService<MasterKey>().Fingerprint();
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        hash.AppendData(body);
        return Convert.ToHexString(hash.GetCurrentHash());
    }

    [GeneratedRegex("^\"?([A-Za-z0-9._:+/=-]{1,100})\"?$")]
    private static partial Regex PlainKey();
}

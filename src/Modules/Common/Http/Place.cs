using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Common.Http;

/// <summary>A place in one list: after which id, and how many. Its cursor is bound to the list and its filters.</summary>
internal sealed record Place(string List, string After, int Limit, IResult? Problem = null)
{
    public static Place Of(ReadRequest request)
    {
        var list = ListOf(request.Http.Request);
        var limit = request.Query.Number("limit") ?? 50;
        if (limit is < 1 or > Paging.Most) return new(list, "", 0, Problems.Invalid([new("limit", "query", $"This must lie between 1 and {Paging.Most}.")]));
        if (request.Query.Text("cursor") is not { } cursor) return new(list, "", limit);
        return Open(cursor, list) is { } after
            ? new(list, after, limit)
            : new(list, "", 0, Problems.Invalid([new("cursor", "query", "This cursor is not one of this list. Take it from the Link header.")]));
    }

    public void WriteLinks(HttpContext http, string? last)
    {
        var others = http.Request.Query.Where(pair => pair.Key != "cursor")
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToString())}").ToList();
        var links = new List<string> { Link(http, others, "first") };
        if (last is not null) links.Add(Link(http, [.. others, $"cursor={Seal(last, List)}"], "next"));
        http.Response.Headers.Link = string.Join(", ", links);
    }

    private static string ListOf(HttpRequest request) => request.Path + string.Join('&', request.Query
        .Where(pair => pair.Key is not ("cursor" or "limit"))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Link(HttpContext http, List<string> query, string relation) =>
        $"<{http.Request.Path}{(query.Count > 0 ? "?" + string.Join('&', query) : "")}>; rel=\"{relation}\"";

    private static string Seal(string after, string list) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(after)) + "." + Check(after, list);

    private static string? Open(string cursor, string list)
    {
        var parts = cursor.Split('.');
        if (parts.Length != 2 || parts[0].Length % 2 != 0 || !parts[0].All(char.IsAsciiHexDigitLower)) return null;
        var after = Encoding.UTF8.GetString(Convert.FromHexString(parts[0]));
        return Check(after, list) == parts[1] ? after : null;
    }

    private static string Check(string after, string list) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"cursor/v1\n{list}\n{after}")).AsSpan(0, 8));
}

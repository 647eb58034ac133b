using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Samenkracht.Common.Http;

/// <summary>A page of a list.</summary>
/// <param name="Items">The things, in the stable order of their ids.</param>
/// <param name="Position">The position of the log when the page was read, so that two readings can be compared.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long Position);

/// <summary>Paging by an opaque cursor: stable while things are added, refused when altered or used on another list.</summary>
public static class Paging
{
    /// <summary>The largest page.</summary>
    public const int Most = 200;

    /// <summary>The query keys that every list takes.</summary>
    public static readonly IReadOnlyList<QueryKey> Keys =
    [
        new("limit", $"The most things on a page: 1 to {Most}, 50 when absent.", "integer"),
        new("cursor", "The place to go on from, as the Link header gives it."),
    ];

    /// <summary>Reads one page, and writes the Link header.</summary>
    /// <param name="request">The request and its query.</param>
    /// <param name="query">The things, filtered.</param>
    /// <param name="id">The id that orders them.</param>
    /// <param name="present">How a thing is shown.</param>
    public static async Task<IResult> PageAsync<TState, T>(
        ReadRequest request, IQueryable<TState> query, Expression<Func<TState, string>> id, Func<TState, T> present) where TState : notnull
    {
        var limit = request.Query.Number("limit") ?? 50;
        if (limit is < 1 or > Most) return Problems.Invalid([new("limit", "query", $"This must lie between 1 and {Most}.")]);

        var list = request.Http.Request.Path + string.Join('&', request.Http.Request.Query
            .Where(pair => pair.Key is not ("cursor" or "limit")).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
        var after = "";
        if (request.Query.Text("cursor") is { } cursor && (after = Open(cursor, list)) is null)
            return Problems.Invalid([new("cursor", "query", "This cursor is not one of this list. Take it from the Link header.")]);

        var position = await request.PositionAsync();
        var found = await query.Where(After(id, after)).OrderBy(id).Take(limit + 1).ToListAsync(request.Http.RequestAborted);
        var items = found.Take(limit).ToList();
        WriteLinks(request.Http, found.Count > limit ? Seal(id.Compile()(items[^1]), list) : null);
        return ReadRequest.Answer(new Page<T>([.. items.Select(present)], position));
    }

    private static Expression<Func<TState, bool>> After<TState>(Expression<Func<TState, string>> id, string after)
    {
        var compare = Expression.Call(id.Body, typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!, Expression.Constant(after));
        return Expression.Lambda<Func<TState, bool>>(Expression.GreaterThan(compare, Expression.Constant(0)), id.Parameters);
    }

    private static void WriteLinks(HttpContext http, string? next)
    {
        var others = http.Request.Query.Where(pair => pair.Key != "cursor").Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToString())}").ToList();
        var links = new List<string> { Link(http, others, "first") };
        if (next is not null) links.Add(Link(http, [.. others, $"cursor={next}"], "next"));
        http.Response.Headers.Link = string.Join(", ", links);
    }

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

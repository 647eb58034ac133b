using System.Linq.Expressions;
using Marten;
using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Sealing;

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
    public static Task<IResult> PageAsync<TState, T>(
        ReadRequest request, IQueryable<TState> query, Expression<Func<TState, string>> id, Func<TState, T> present) where TState : notnull =>
        PageAsync(request, query, id, (TState state, Opened _) => present(state));

    /// <summary>Reads one page of things with sealed values, opened for who has the purpose of the operation.</summary>
    /// <param name="request">The request and its query.</param>
    /// <param name="query">The things, filtered.</param>
    /// <param name="id">The id that orders them.</param>
    /// <param name="present">How a thing is shown.</param>
    /// <param name="seen">The part of a shared thing that this caller may see, taken before anything is opened; null for all of it.</param>
    public static async Task<IResult> PageAsync<TState, T>(
        ReadRequest request, IQueryable<TState> query, Expression<Func<TState, string>> id, Func<TState, Opened, T> present, Func<TState, Caller, TState>? seen = null)
        where TState : notnull
    {
        var position = await request.PositionAsync();
        return Place.Of(request) switch
        {
            { Problem: { } problem } => problem,
            var place => await ShownAsync(request, place, position, id.Compile(), present,
                [.. (await query.Where(After(id, place.After)).OrderBy(id).Take(place.Limit + 1).ToListAsync(request.Http.RequestAborted))
                    .Select(thing => seen is null ? thing : seen(thing, request.Caller))]),
        };
    }

    /// <summary>One page of things in memory.</summary>
    public static async Task<IResult> PageAsync<TState, T>(
        ReadRequest request, IEnumerable<TState> things, Func<TState, string> id, Func<TState, T> present) where TState : notnull
    {
        var position = await request.PositionAsync();
        return Place.Of(request) switch
        {
            { Problem: { } problem } => problem,
            var place => await ShownAsync(request, place, position, id, (TState state, Opened _) => present(state),
                [.. things.Where(thing => string.CompareOrdinal(id(thing), place.After) > 0).OrderBy(id, StringComparer.Ordinal).Take(place.Limit + 1)]),
        };
    }

    /// <summary>One page of things that the caller reads itself: those after an id (empty for the first), in the order of their ids, at most so many.</summary>
    public static async Task<IResult> PageAsync<T>(ReadRequest request, Func<string, int, Task<IReadOnlyList<T>>> read, Func<T, string> id) where T : notnull
    {
        var position = await request.PositionAsync();
        return Place.Of(request) switch
        {
            { Problem: { } problem } => problem,
            var place => await ShownAsync(request, place, position, id, (T thing, Opened _) => thing, await read(place.After, place.Limit + 1)),
        };
    }

    private static async Task<IResult> ShownAsync<TState, T>(
        ReadRequest request, Place place, long position, Func<TState, string> id, Func<TState, Opened, T> present, IReadOnlyList<TState> found) where TState : notnull
    {
        var items = found.Take(place.Limit).ToList();
        place.WriteLinks(request.Http, found.Count > place.Limit ? id(items[^1]) : null);
        var opened = await request.OpenAsync(items.Cast<object>());
        return ReadRequest.Answer(new Page<T>([.. items.Select(item => present(item, opened))], position));
    }

    private static Expression<Func<TState, bool>> After<TState>(Expression<Func<TState, string>> id, string after)
    {
        var compare = Expression.Call(id.Body, typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!, Expression.Constant(after));
        return Expression.Lambda<Func<TState, bool>>(Expression.GreaterThan(compare, Expression.Constant(0)), id.Parameters);
    }
}

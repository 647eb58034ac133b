using Microsoft.AspNetCore.Http;
using Samenkracht.Common.Sealing;

namespace Samenkracht.Common.Http;

/// <summary>Maps the two readings of one thing: as it is or was, and its history.</summary>
public static class OneThing
{
    /// <summary>The query keys of time travel.</summary>
    public static readonly IReadOnlyList<QueryKey> Moments =
    [
        new("validOn", "As it held on this business day.", "date"),
        new("knownAt", "As it was known at this instant.", "date-time"),
    ];

    /// <summary>Maps <c>GET path</c>, with an ETag when read as it is now, and <c>GET path/history</c>.</summary>
    /// <param name="api">Where to map.</param>
    /// <param name="path">The path of one thing.</param>
    /// <param name="right">The right to read it.</param>
    /// <param name="noun">"an agreement".</param>
    /// <param name="present">How it is shown.</param>
    public static void GetOne<TState, T>(this Api api, string path, string right, string noun, Func<TState, T> present) where TState : class =>
        api.GetOne(path, right, null, noun, (TState state, Opened _) => present(state));

    /// <summary>The same for a thing with sealed values, which are opened for who has the purpose.</summary>
    /// <param name="api">Where to map.</param>
    /// <param name="path">The path of one thing.</param>
    /// <param name="right">The right to read it.</param>
    /// <param name="purpose">The right that gives a purpose to see personal values; null when it has none.</param>
    /// <param name="noun">"an agreement".</param>
    /// <param name="present">How it is shown.</param>
    /// <param name="seen">The part of a shared thing that this caller may see, taken before anything is opened; null for all of it.</param>
    public static void GetOne<TState, T>(
        this Api api, string path, string right, string? purpose, string noun, Func<TState, Opened, T> present, Func<TState, Caller, TState>? seen = null)
        where TState : class
    {
        api.Get(
            new()
            {
                Path = path, Kind = OperationKind.Read, Right = right, Purpose = purpose, Answer = typeof(T), Query = Moments, Summary = $"Read {noun}",
                Description = $"Gives {noun} as it is, with its ETag; or as it held on a day (validOn), as known at an instant (knownAt), or both.",
            },
            request => request.Query.Text("validOn") is null && request.KnownAt is null ? NowAsync(request, present, seen) : ThenAsync(request, present, seen));
        api.Get(
            new()
            {
                Path = $"{path}/history", Kind = OperationKind.Read, Right = right, Answer = typeof(Reading.FactList), Query = [Moments[1]],
                Summary = $"Read the history of {noun}", Description = "Every fact in the order in which it was recorded: what, from when, by whom, why, caused by what.",
            },
            HistoryAsync<TState>);
    }

    private static async Task<IResult> NowAsync<TState, T>(ReadRequest request, Func<TState, Opened, T> present, Func<TState, Caller, TState>? seen) where TState : class =>
        await FoundAsync<TState>(request) is { } found
            ? request.Versioned(request.PathStream, found.Version, await ShownAsync(request, (TState)found.State, present, seen))
            : Problems.Unknown();

    private static async Task<T> ShownAsync<TState, T>(ReadRequest request, TState state, Func<TState, Opened, T> present, Func<TState, Caller, TState>? seen) where TState : class
    {
        var part = seen is null ? state : seen(state, request.Caller);
        return present(part, await request.OpenAsync([part]));
    }

    private static async Task<IResult> ThenAsync<TState, T>(ReadRequest request, Func<TState, Opened, T> present, Func<TState, Caller, TState>? seen) where TState : class
    {
        if (await FoundAsync<TState>(request) is null) return Problems.Unknown();
        var states = await request.History.AsOfAsync<TState>([request.PathStream], request.Query.Date("validOn"), request.KnownAt, request.Http.RequestAborted);
        return states.GetValueOrDefault(request.PathStream) is { } state && request.Caller.MayKnow(state)
            ? ReadRequest.Answer(await ShownAsync(request, state, present, seen))
            : Problems.Unknown();
    }

    private static async Task<IResult> HistoryAsync<TState>(ReadRequest request) where TState : class =>
        await FoundAsync<TState>(request) is not null
            ? ReadRequest.Answer(await request.History.FactsAsync(request.PathStream, [], request.KnownAt, request.Http.RequestAborted))
            : Problems.Unknown();

    // What is out of the caller's reach now is also out of reach as it was: a thing that was taken back is not to be had by asking for last year.
    private static async Task<(object State, long Version)?> FoundAsync<TState>(ReadRequest request) where TState : class =>
        await request.History.FindAsync(typeof(TState), request.PathStream, request.Http.RequestAborted) is { } found && request.Caller.MayKnow(found.State) ? found : null;
}

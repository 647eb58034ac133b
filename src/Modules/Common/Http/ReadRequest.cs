using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Reading;
using Samenkracht.Common.Rights;
using Samenkracht.Common.Sealing;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Http;

/// <summary>A GET request that passed the checks of its operation.</summary>
/// <param name="Http">The request.</param>
/// <param name="Caller">Who asks, and how far they may see.</param>
/// <param name="Query">The query.</param>
/// <param name="Session">Reads documents.</param>
/// <param name="Operation">The operation.</param>
public sealed record ReadRequest(HttpContext Http, Caller Caller, QueryValues Query, IQuerySession Session, Operation Operation)
{
    /// <summary>A value of the path.</summary>
    public string Path(string name) => (string)Http.Request.RouteValues[name]!;

    /// <summary>The stream that the path names.</summary>
    public string PathStream => (string)Http.Request.RouteValues.Values.First(value => value is string)!;

    /// <summary>States and facts by stream, at any moment.</summary>
    public History History => Http.RequestServices.GetRequiredService<History>();

    /// <summary>The business day that is asked for, or today.</summary>
    public DateOnly ValidOn => Query.Date("validOn") ?? Deciding.Asked.DayOf(Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    /// <summary>The instant of knowledge that is asked for; null for now.</summary>
    public DateTimeOffset? KnownAt => Query.Instant("knownAt");

    /// <summary>Figures of all modules.</summary>
    public FigureReader Figures => Http.RequestServices.GetRequiredService<FigureReader>();

    /// <summary>The caller, as far as another right reaches.</summary>
    /// <param name="right">The right, a row of <c>docs/rights.md</c>.</param>
    public Caller CallerBy(string right) => Caller with { Reach = Http.RequestServices.GetRequiredService<RightsTable>().Of(right, Caller.Actor.Role) };

    /// <summary>Opens the sealed values of those states for which the caller has the purpose of the operation.</summary>
    public async Task<Opened> OpenAsync(IEnumerable<object> states)
    {
        if (Operation.Purpose is not { } purpose) return Opened.Nothing;
        return await Http.RequestServices.GetRequiredService<Opener>().OpenAsync(states.Where(CallerBy(purpose).MayKnow), Http.RequestAborted);
    }

    /// <summary>The instant of knowledge that an answer is of: the one asked for, or now.</summary>
    public DateTimeOffset KnowledgeAt => KnownAt ?? Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>The position of the last event in the log.</summary>
    public Task<long> PositionAsync() => History.PositionAsync(Http.RequestAborted);

    /// <summary>200 with a JSON body.</summary>
    public static IResult Answer<T>(T body) => TypedResults.Json(body, Json.Options);

    /// <summary>One thing at a version: with its strong ETag, or 304 when the caller has it already.</summary>
    public IResult Versioned<T>(string stream, long version, T body)
    {
        var tag = Headers.ETag(stream, version);
        Http.Response.Headers.ETag = tag;
        return Http.Request.Headers.IfNoneMatch.ToString().Split(',').Any(seen => seen.Trim() == tag) ? TypedResults.StatusCode(304) : Answer(body);
    }
}

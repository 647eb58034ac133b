using Samenkracht.Common.Http;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Samenkracht.Host.Operating;

/// <summary>Messages between modules that failed too often, for operators: what failed, and trying again.</summary>
internal static class DeadLetters
{
    private const int Most = 200;

    public static void MapDeadLetters(this Api api)
    {
        api.Get(
            new()
            {
                Path = "/dead-letters", Kind = OperationKind.List, Right = "operations.read", Answer = typeof(DeadLetterList), Query = [Paging.Keys[0]],
                Summary = "List dead letters", Description = "Messages between modules that failed too often, newest first, without what they say.",
            },
            ListAsync);
        api.Get(
            new()
            {
                Path = "/dead-letters/{deadLetterId}/replays", Kind = OperationKind.Read, Right = "operations.read", Answer = typeof(DeadLetterReplays),
                Summary = "Read the replays of a dead letter", Description = "How often it was replayed. A letter that was replayed with success is no longer here.",
            },
            async request => await FindAsync(request.Http, request.Path("deadLetterId")) is { } letter
                ? ReadRequest.Answer(new DeadLetterReplays(letter.Replayable, letter.ReplayCount, letter.LastReplayedAt?.ToUniversalTime()))
                : Problems.Unknown());
        api.Act(
            new()
            {
                Path = "/dead-letters/{deadLetterId}/replays", Right = "operations.replay", Example = new Nothing(),
                Summary = "Replay a dead letter", Description = "Hands the message to its handler again, after the cause is gone. It comes back as a dead letter when it fails again.",
            },
            ReplayAsync);
    }

    private static IDeadLetters Of(HttpContext http) => http.RequestServices.GetRequiredService<IMessageStore>().DeadLetters;

    private static async Task<IResult> ListAsync(ReadRequest request)
    {
        var limit = request.Query.Number("limit") ?? 50;
        if (limit is < 1 or > Most) return Problems.Invalid([new("limit", "query", $"This must lie between 1 and {Most}.")]);

        var found = await Of(request.Http).QueryAsync(new DeadLetterEnvelopeQuery { PageSize = limit }, request.Http.RequestAborted);
        return ReadRequest.Answer(new DeadLetterList([.. found.Envelopes.OrderByDescending(letter => letter.SentAt).Select(Entry)], found.TotalCount));
    }

    private static async Task<IResult> ReplayAsync(HttpContext http)
    {
        if (await FindAsync(http, (string)http.Request.RouteValues["deadLetterId"]!) is not { } letter) return Problems.Unknown();

        await Of(http).ReplayAsync(new DeadLetterEnvelopeQuery([letter.Id]), http.RequestAborted);
        return TypedResults.StatusCode(StatusCodes.Status202Accepted);
    }

    private static async Task<DeadLetterEnvelope?> FindAsync(HttpContext http, string id) =>
        Guid.TryParseExact(id, "D", out var guid) ? await Of(http).DeadLetterEnvelopeByIdAsync(guid) : null;

    private static DeadLetterEntry Entry(DeadLetterEnvelope letter) => new(
        letter.Id.ToString(), Word(letter.MessageType), Word(letter.ReceivedAt), Word(letter.ExceptionType), letter.SentAt.ToUniversalTime(), letter.Replayable);

    // The last word of a full name or address; what comes before it is how the host is built.
    private static string Word(string? name) => name?.Split('.', '/', '+') is [.., var last] && last.Length > 0 ? last : "unknown";
}

/// <summary>Dead letters.</summary>
/// <param name="Items">The letters, newest first.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record DeadLetterList(IReadOnlyList<DeadLetterEntry> Items, int Total);

/// <summary>One dead letter, without what it says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MessageType">What kind of message it is.</param>
/// <param name="ReceivedAt">The queue on which it arrived.</param>
/// <param name="ExceptionType">What kind of failure it was.</param>
/// <param name="SentAt">When it was sent, UTC.</param>
/// <param name="Replayable">Whether it waits for a replay that was asked for.</param>
public sealed record DeadLetterEntry(string Id, string MessageType, string ReceivedAt, string ExceptionType, DateTimeOffset SentAt, bool Replayable);

/// <summary>The replays of a dead letter.</summary>
/// <param name="Waiting">Whether a replay was asked for and has not begun.</param>
/// <param name="Count">How many replays there were.</param>
/// <param name="LastReplayedAt">When the last one was, UTC.</param>
public sealed record DeadLetterReplays(bool Waiting, int Count, DateTimeOffset? LastReplayedAt);

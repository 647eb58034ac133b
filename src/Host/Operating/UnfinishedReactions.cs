using Samenkracht.Common.Http;
using Wolverine;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Samenkracht.Host.Operating;

/// <summary>Reactions of one module to what another told, that could not be completed: what set them off, what they did all the same, and trying again.</summary>
internal static class UnfinishedReactions
{
    private const int Most = 200;

    public static void MapUnfinishedReactions(this Api api)
    {
        api.Get(
            new()
            {
                Path = "/unfinished-reactions", Kind = OperationKind.List, Right = "operations.read", Answer = typeof(UnfinishedReactionList), Query = [Paging.Keys[0]],
                Summary = "List unfinished reactions",
                Description = "Reactions that failed too often, newest first: the event that set them off, the facts that it led to so far, and why it stopped. Without what the message says.",
            },
            ListAsync);
        api.Get(
            new()
            {
                Path = "/unfinished-reactions/{reactionId}/retries", Kind = OperationKind.Read, Right = "operations.read", Answer = typeof(ReactionRetries),
                Summary = "Read the retries of a reaction", Description = "How often it was tried again. A reaction that succeeded is no longer here.",
            },
            async request => await FindAsync(request.Http, request.Path("reactionId")) is { } letter
                ? ReadRequest.Answer(new ReactionRetries(letter.Replayable, letter.ReplayCount, letter.LastReplayedAt?.ToUniversalTime()))
                : Problems.Unknown());
        api.Act(
            new()
            {
                Path = "/unfinished-reactions/{reactionId}/retries", Right = "operations.replay", Example = new Nothing(),
                Summary = "Retry a reaction", Description = "Hands the message to the reaction again, after the cause is gone. It comes back here when it fails again.",
            },
            RetryAsync);
    }

    private static IDeadLetters Of(HttpContext http) => http.RequestServices.GetRequiredService<IMessageStore>().DeadLetters;

    private static async Task<IResult> ListAsync(ReadRequest request)
    {
        var limit = request.Query.Number("limit") ?? 50;
        if (limit is < 1 or > Most) return Problems.Invalid([new("limit", "query", $"This must lie between 1 and {Most}.")]);

        var aborted = request.Http.RequestAborted;
        var found = await Of(request.Http).QueryAsync(new DeadLetterEnvelopeQuery { PageSize = limit }, aborted);
        var letters = found.Envelopes.OrderByDescending(letter => letter.SentAt).ToList();
        var around = await request.History.AroundAsync([.. letters.Select(CauseOf).OfType<Guid>()], aborted);
        return ReadRequest.Answer(new UnfinishedReactionList([.. letters.Select(letter => Entry(letter, around))], found.TotalCount));
    }

    private static async Task<IResult> RetryAsync(HttpContext http)
    {
        if (await FindAsync(http, (string)http.Request.RouteValues["reactionId"]!) is not { } letter) return Problems.Unknown();

        await Of(http).ReplayAsync(new DeadLetterEnvelopeQuery([letter.Id]), http.RequestAborted);
        return TypedResults.StatusCode(StatusCodes.Status202Accepted);
    }

    private static async Task<DeadLetterEnvelope?> FindAsync(HttpContext http, string id) =>
        Guid.TryParseExact(id, "D", out var guid) ? await Of(http).DeadLetterEnvelopeByIdAsync(guid) : null;

    private static UnfinishedReaction Entry(DeadLetterEnvelope letter, IReadOnlyList<Common.Reading.FactEntry> around)
    {
        var cause = CauseOf(letter)?.ToString();
        return new(
            letter.Id.ToString(), Word(letter.ReceivedAt), Word(letter.MessageType), letter.Replayable ? ReactionState.WaitsForRetry : ReactionState.Failed,
            Word(letter.ExceptionType), ReasonOf(letter), letter.SentAt.ToUniversalTime(),
            around.Where(fact => fact.Id == cause).Select(ReactionFact.Of).FirstOrDefault(),
            [.. around.Where(fact => fact.CausationId == cause).Select(ReactionFact.Of)]);
    }

    private static Guid? CauseOf(DeadLetterEnvelope letter) => Common.Writing.Reaction.CauseOf(letter.Envelope);

    // The text of any other failure may repeat what the message says.
    private static string? ReasonOf(DeadLetterEnvelope letter) =>
        Word(letter.ExceptionType) == nameof(Common.Writing.ReactionRefusedException) ? letter.ExceptionMessage : null;

    // The last word of a full name or address; what comes before it is how the host is built.
    private static string Word(string? name) => name?.TrimEnd('/').Split('.', '/', '+') is [.., var last] && last.Length > 0 ? last : "unknown";
}

/// <summary>Reactions that could not be completed.</summary>
/// <param name="Items">The reactions, newest first.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record UnfinishedReactionList(IReadOnlyList<UnfinishedReaction> Items, int Total);

/// <summary>How a reaction stands that could not be completed.</summary>
public enum ReactionState
{
    /// <summary>It failed too often and waits for an operator.</summary>
    Failed,

    /// <summary>An operator asked for another try, which has not begun.</summary>
    WaitsForRetry,
}

/// <summary>One reaction that could not be completed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reaction">The reaction: the queue of its handler, in lower case.</param>
/// <param name="Message">What it reacts to.</param>
/// <param name="State">How it stands.</param>
/// <param name="Failure">What kind of failure stopped it.</param>
/// <param name="Reason">The rule that refused it, in its own sentence; null when something else failed.</param>
/// <param name="SentAt">When it was told, UTC.</param>
/// <param name="Trigger">The event that set it off; null when it was not told by an event.</param>
/// <param name="Effects">The facts that this event has led to so far, by this reaction and others.</param>
public sealed record UnfinishedReaction(
    string Id, string Reaction, string Message, ReactionState State, string Failure, string? Reason, DateTimeOffset SentAt, ReactionFact? Trigger, IReadOnlyList<ReactionFact> Effects);

/// <summary>A fact that set off a reaction or follows from one.</summary>
/// <param name="Id">The id of the event.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Its version in the stream.</param>
/// <param name="Subject">Who recorded it.</param>
public sealed record ReactionFact(string Id, string Type, string Stream, long Version, string Subject)
{
    internal static ReactionFact Of(Common.Reading.FactEntry fact) => new(fact.Id, fact.Type, fact.Stream, fact.Version, fact.Subject);
}

/// <summary>The retries of a reaction.</summary>
/// <param name="Waiting">Whether a retry was asked for and has not begun.</param>
/// <param name="Count">How many retries there were.</param>
/// <param name="LastRetriedAt">When the last one was, UTC.</param>
public sealed record ReactionRetries(bool Waiting, int Count, DateTimeOffset? LastRetriedAt);

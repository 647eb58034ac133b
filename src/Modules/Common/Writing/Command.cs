using Marten;
using Samenkracht.Common.Deciding;
using Wolverine;

namespace Samenkracht.Common.Writing;

/// <summary>One thing somebody asks of one stream, with everything the queue needs to decide and record it.</summary>
public sealed record Command
{
    /// <summary>The type of the state of the stream.</summary>
    public required Type State { get; init; }

    /// <summary>The key of the stream.</summary>
    public required string Stream { get; init; }

    /// <summary>Whether the command starts the stream; otherwise the stream must exist.</summary>
    public bool Starts { get; init; }

    /// <summary>Whether the stream is started when it is not there yet: a reaction may be the first to know of a thing.</summary>
    public bool MayStart { get; init; }

    /// <summary>The version that the asker has seen; null when the asker names none.</summary>
    public long? IfVersion { get; init; }

    /// <summary>Other states that the decision looks at.</summary>
    public IReadOnlyList<StateKey> Others { get; init; } = [];

    /// <summary>Whether the asker may know this state at all; to others it is unknown.</summary>
    public Func<object?, bool> MayKnow { get; init; } = static _ => true;

    /// <summary>What has to be looked up besides single states; runs when no other command can come between.</summary>
    public Func<object?, IQuerySession, CancellationToken, Task<object>>? Look { get; init; }

    /// <summary>The decision: pure.</summary>
    public required Func<object?, Asked, Decision> Decide { get; init; }

    /// <summary>Who asks, and what this command follows from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The idempotency key of the request; null when it has none.</summary>
    public RequestKey? Key { get; init; }

    /// <summary>
    /// The message that is dealt with once this is recorded: it leaves the inbox in the same transaction. Null when there is none, or
    /// when more follows from it.
    /// </summary>
    public Envelope? Settles { get; init; }

    /// <summary>The answer to give, and to keep under the key, once the facts are recorded: stream and new version in.</summary>
    public Func<string, long, Reply> Reply { get; init; } = static (_, version) => new Reply(204, null, version, null);
}

/// <summary>One state: its type and its stream.</summary>
public readonly record struct StateKey(Type State, string Stream);

/// <summary>Who asks, and from which request or event the facts follow.</summary>
/// <param name="By">Who asks.</param>
/// <param name="CorrelationId">Shared by everything that follows from one request.</param>
/// <param name="CausationId">The id of the request or event that leads to the facts directly.</param>
/// <param name="SimulatedAt">The instant at which a simulation pretends to be; null in real life. Written with every event.</param>
public sealed record Origin(Actor By, string CorrelationId, string CausationId, DateTimeOffset? SimulatedAt = null);

/// <summary>An idempotency key, scoped to the client that sent it.</summary>
/// <param name="Client">The client.</param>
/// <param name="Key">The key it chose.</param>
/// <param name="Fingerprint">A keyed hash of method, path and body, in hexadecimal.</param>
public sealed record RequestKey(string Client, string Key, string Fingerprint);

/// <summary>An HTTP answer that can be kept and given again.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Location">The path of what was created.</param>
/// <param name="Version">The version of the stream after the command.</param>
/// <param name="Body">JSON; null for none.</param>
public sealed record Reply(int Status, string? Location, long Version, string? Body);

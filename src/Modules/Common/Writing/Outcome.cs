using Samenkracht.Common.Deciding;

namespace Samenkracht.Common.Writing;

/// <summary>How a command ended.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>How measurements call it.</summary>
    internal string Word => this switch
    {
        Accepted { Replayed: true } => "replayed",
        Accepted => "accepted",
        Refused => "refused",
        Stale => "stale",
        KeyReused => "key-reused",
        _ => "unknown",
    };

    /// <summary>Recorded, or true already; also when the same key was answered before.</summary>
    /// <param name="Stream">The stream.</param>
    /// <param name="Reply">The answer.</param>
    /// <param name="Replayed">Whether this is the answer to an earlier request with the same key.</param>
    public sealed record Accepted(string Stream, Reply Reply, bool Replayed) : Outcome;

    /// <summary>A rule refuses.</summary>
    /// <param name="Refusal">Which rule, and what stands in the way.</param>
    public sealed record Refused(Refusal Refusal) : Outcome;

    /// <summary>There is no such stream, or the asker may not know of it.</summary>
    public sealed record Unknown : Outcome;

    /// <summary>Somebody changed the stream since the version the asker named.</summary>
    /// <param name="Stream">The stream.</param>
    /// <param name="Version">The version it has now.</param>
    public sealed record Stale(string Stream, long Version) : Outcome;

    /// <summary>The idempotency key was used before for another request.</summary>
    public sealed record KeyReused : Outcome;
}

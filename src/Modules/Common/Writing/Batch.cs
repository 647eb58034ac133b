using Samenkracht.Common.Deciding;
using Samenkracht.Common.Facts;
using Wolverine;

namespace Samenkracht.Common.Writing;

/// <summary>The facts, states, messages and answers of the commands that are committed together.</summary>
internal sealed class Batch
{
    public List<RecordedFact> Facts { get; } = [];

    public Dictionary<string, ChangedStream> Streams { get; } = [];

    public List<(object Message, Guid Cause, Origin Origin)> Messages { get; } = [];

    public List<(RequestKey Key, string Stream, Reply Reply)> Replies { get; } = [];

    public List<Envelope> Settled { get; } = [];

    public bool IsEmpty => Facts.Count == 0 && Replies.Count == 0 && Settled.Count == 0;

    /// <summary>Adds the facts of one accepted command; gives the version of the stream after them.</summary>
    public Kept Add(Command command, Kept? current, Decision decision)
    {
        var next = current ?? new Kept(null!, 0);
        var recorded = new List<RecordedFact>(decision.Facts.Count);
        foreach (var fact in decision.Facts)
        {
            next = new Kept(Fold.Next(command.State, next.State, fact), next.Version + 1);
            recorded.Add(new(Guid.CreateVersion7(), command.Stream, next.Version, fact, command.Origin));
        }

        Facts.AddRange(recorded);
        if (decision.Facts.Count > 0)
        {
            var before = Streams.TryGetValue(command.Stream, out var changed) ? changed.Before : current?.Version ?? 0;
            Streams[command.Stream] = new(command.State, before, next);
        }

        Messages.AddRange(decision.Messages.Select(message => (message, recorded[^1].Id, command.Origin)));
        return next;
    }
}

/// <summary>A state and the version of its stream.</summary>
internal sealed record Kept(object State, long Version);

/// <summary>A fact with its place in the log.</summary>
internal sealed record RecordedFact(Guid Id, string Stream, long Version, IFact Fact, Origin Origin);

/// <summary>A stream that a batch changes: from which version, to which state.</summary>
internal sealed record ChangedStream(Type State, long Before, Kept After);

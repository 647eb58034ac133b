using Samenkracht.Common.Deciding;

namespace Samenkracht.Common.Writing;

/// <summary>One pass over a batch: states as they become, command by command, before anything is committed.</summary>
internal sealed class Round(Loaded loaded, IReadOnlyDictionary<StateKey, Kept> kept, bool fresh)
{
    public Batch Batch { get; } = new();

    public Dictionary<StateKey, Kept> Changed { get; } = [];

    public Kept? Find(StateKey key) => Changed.GetValueOrDefault(key) ?? kept.GetValueOrDefault(key);

    public Answer? AnswerTo(RequestKey key) => loaded.Answers.GetValueOrDefault((key.Client, key.Key));

    /// <summary>Whether the outcome stands: it was read, or the commit of the stream checks it.</summary>
    public bool IsCertain(Outcome outcome) => fresh || outcome switch
    {
        Outcome.Accepted accepted => accepted.Replayed || Batch.Streams.ContainsKey(accepted.Stream),
        _ => outcome is Outcome.KeyReused,
    };

    public Outcome Accept(Command command, Kept? current, Decision decision)
    {
        var after = Batch.Add(command, current, decision);
        if (after.State is not null) Changed[new(command.State, command.Stream)] = after;
        var reply = command.Reply(command.Stream, after.Version);
        if (command.Key is { } key && (fresh || decision.Facts.Count > 0))
        {
            Batch.Replies.Add((key, command.Stream, reply));
            loaded.Answers[(key.Client, key.Key)] = new(key.Fingerprint, command.Stream, reply);
        }

        if (command.Settles is { } message && (fresh || decision.Facts.Count > 0)) Batch.Settled.Add(message);
        return new Outcome.Accepted(command.Stream, reply, Replayed: false);
    }
}

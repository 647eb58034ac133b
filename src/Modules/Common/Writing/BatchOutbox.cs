using System.Data.Common;
using Wolverine;
using Wolverine.Persistence.Durability;
using Wolverine.RDBMS;

namespace Samenkracht.Common.Writing;

/// <summary>Gathers the envelopes of all messages of a batch, to store them in one round trip of its transaction.</summary>
internal sealed class BatchOutbox : IEnvelopeTransaction
{
    private readonly List<Envelope> _incoming = [];
    private readonly List<Envelope> _outgoing = [];

    /// <summary>Stores what was gathered.</summary>
    public async Task StoreAsync(IMessageDatabase database, DbTransaction transaction)
    {
        if (_incoming.Count > 0) await database.StoreIncomingAsync(transaction, [.. _incoming]);
        if (_outgoing.Count > 0) await database.StoreOutgoingAsync(transaction, [.. _outgoing]);
    }

    public Task PersistOutgoingAsync(Envelope envelope) => Gather(_outgoing, envelope);

    public Task PersistOutgoingAsync(Envelope[] envelopes) => Gather(_outgoing, envelopes);

    public Task PersistIncomingAsync(Envelope envelope) => Gather(_incoming, envelope);

    public ValueTask RollbackAsync() => ValueTask.CompletedTask;

    // Messages of a batch answer no message, so there is none that could have been handled before.
    public Task<bool> TryMakeEagerIdempotencyCheckAsync(Envelope envelope, DurabilitySettings settings, CancellationToken cancellation) => Task.FromResult(true);

    private static Task Gather(List<Envelope> to, params Envelope[] envelopes)
    {
        to.AddRange(envelopes);
        return Task.CompletedTask;
    }
}

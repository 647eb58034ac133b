using Wolverine;
using Wolverine.Persistence.Durability;
using Wolverine.Runtime;

namespace Samenkracht.Common.Writing;

/// <summary>The messages that a batch tells: they come into the inbox with its facts, and are handed to their handlers after the commit.</summary>
internal sealed class BatchOutbox : IEnvelopeTransaction
{
    private readonly List<MessageContext> _contexts = [];
    private readonly List<Envelope> _told = [];

    /// <summary>What has to be stored.</summary>
    public IReadOnlyCollection<Envelope> Told => _told;

    /// <summary>Addresses the messages of a batch; nothing is sent yet.</summary>
    public static async Task<BatchOutbox> OfAsync(Batch batch, IWolverineRuntime runtime)
    {
        var outbox = new BatchOutbox();
        foreach (var (message, cause, origin) in batch.Messages)
        {
            var context = new MessageContext(runtime) { CorrelationId = origin.CorrelationId };
            await context.EnlistInOutboxAsync(outbox);
            await context.PublishAsync(message, Reaction.Caused(cause, origin));
            outbox._contexts.Add(context);
        }

        return outbox;
    }

    /// <summary>Hands them over, once they are stored.</summary>
    public async Task FlushAsync()
    {
        foreach (var context in _contexts) await context.FlushOutgoingMessagesAsync();
    }

    public Task PersistIncomingAsync(Envelope envelope)
    {
        _told.Add(envelope);
        return Task.CompletedTask;
    }

    // Messages between modules stay within the host.
    public Task PersistOutgoingAsync(Envelope envelope) => throw new NotSupportedException($"{envelope.MessageType} is addressed to {envelope.Destination}, which is no queue of this host.");

    public Task PersistOutgoingAsync(Envelope[] envelopes) => envelopes is [] ? Task.CompletedTask : PersistOutgoingAsync(envelopes[0]);

    public ValueTask RollbackAsync() => ValueTask.CompletedTask;

    // Messages of a batch answer no message, so there is none that could have been handled before.
    public Task<bool> TryMakeEagerIdempotencyCheckAsync(Envelope envelope, DurabilitySettings settings, CancellationToken cancellation) => Task.FromResult(true);
}

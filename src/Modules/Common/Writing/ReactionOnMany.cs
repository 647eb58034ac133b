using Samenkracht.Common.Deciding;

namespace Samenkracht.Common.Writing;

/// <summary>One reaction on many streams: they are sent together, so that the queue records them in few batches.</summary>
public static class ReactionOnMany
{
    private const int AtOnce = 200;

    /// <summary>Records what a reaction leads to on each of these streams.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="streams">The streams, which exist.</param>
    /// <param name="origin">What the reaction follows from.</param>
    /// <param name="decide">The decision; <c>[]</c> when the effect is there already.</param>
    /// <param name="ct">Stops waiting, not the commands.</param>
    /// <param name="others">The other states that the decision looks at.</param>
    /// <exception cref="ReactionRefusedException">A rule refuses one; the message is retried and then waits for an operator.</exception>
    public static async Task ReactOnAsync<TState>(
        this CommandQueue queue, IEnumerable<string> streams, Origin origin, Func<TState, Asked, Decision> decide, CancellationToken ct, params StateKey[] others)
        where TState : class
    {
        foreach (var some in streams.Distinct().Chunk(AtOnce))
            await Task.WhenAll(some.Select(stream => queue.ReactAsync(stream, origin, decide, ct, others)));
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Samenkracht.Common.Writing;

/// <summary>
/// The one way in which facts are recorded. Commands that arrive while a batch is being committed form the next batch: no
/// timer, one commit for all of them. One batch at a time is decided, in order, so two commands on one stream never meet.
/// </summary>
/// <remarks>
/// There is no thread of its own: whoever sends a command while nobody is busy carries the batch, and so a command that is
/// alone waits for nothing but the database. docs/adr/0005-one-command-queue.md says why, with the measurements.
/// </remarks>
public sealed partial class CommandQueue(NpgsqlDataSource database, CommandProcessor processor, ILogger<CommandQueue> logger) : IHostedService
{
    private const int LargestBatch = 500;
    private const int MostWaiting = 10_000;

    private readonly ConcurrentQueue<Pending> _waiting = new();
    private int _busy;
    private volatile bool _stopping;
    private volatile Task _carrying = Task.CompletedTask;

    /// <summary>Whether commands are taken: not once the host is stopping.</summary>
    public bool TakesCommands => !_stopping;

    /// <summary>Decides a command and, when it is accepted, records what follows. Returns after the commit.</summary>
    /// <exception cref="QueueUnavailableException">The database did not confirm; nothing is known about the outcome.</exception>
    public async Task<Outcome> SendAsync(Command command, CancellationToken ct)
    {
        if (_stopping) throw new QueueUnavailableException("The host is stopping.", null);
        if (_waiting.Count >= MostWaiting) throw new QueueUnavailableException("Too many commands are waiting.", null);

        var pending = new Pending(command);
        _waiting.Enqueue(pending);
        if (TakeTurn()) await (_carrying = CarryAsync());
        return await pending.Done.Task.WaitAsync(ct);
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes no more commands, and returns when those that were taken have their outcome.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _stopping = true;
        while (!_waiting.IsEmpty || Volatile.Read(ref _busy) == 1)
        {
            if (TakeTurn()) _carrying = CarryAsync();
            await _carrying.WaitAsync(cancellationToken);
            await Task.Yield();
        }
    }

    private bool TakeTurn() => Interlocked.CompareExchange(ref _busy, 1, 0) == 0;

    // One batch, the carrier's own command in it; what has come in meanwhile is carried by the pool, so that no request waits for others' work.
    private async Task CarryAsync()
    {
        var batch = new List<Pending>();
        while (batch.Count < LargestBatch && _waiting.TryDequeue(out var pending)) batch.Add(pending);
        if (batch.Count > 0) await ProcessAsync(batch);
        Volatile.Write(ref _busy, 0);
        if (!_waiting.IsEmpty && TakeTurn()) _carrying = Task.Run(CarryAsync);
    }

    private async Task ProcessAsync(List<Pending> batch)
    {
        Meters.Batch(batch.Count);
        // Whatever went wrong, nobody may wait for ever: all of them are told that the outcome is unknown.
#pragma warning disable CA1031
        try
        {
            await using var connection = await database.OpenConnectionAsync();
            await processor.ProcessAsync(connection, batch);
        }
        catch (Exception problem)
        {
            processor.Forget();
            NotConfirmed(logger, batch.Count, problem.GetType().Name);
            Meters.Ended("unconfirmed", batch.Count(pending => !pending.Done.Task.IsCompleted));
            var unavailable = new QueueUnavailableException("The database did not confirm.", problem);
            foreach (var pending in batch) pending.Done.TrySetException(unavailable);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(LogLevel.Error, "A batch of {Count} commands was not confirmed by the database: {Problem}.")]
    private static partial void NotConfirmed(ILogger logger, int count, string problem);
}

/// <summary>The queue cannot say how a command ended; the same command may be sent again, with the same key.</summary>
/// <param name="message">Why.</param>
/// <param name="inner">What the database said.</param>
public sealed class QueueUnavailableException(string message, Exception? inner) : Exception(message, inner);

/// <summary>A command that waits for its outcome.</summary>
/// <param name="command">The command.</param>
public sealed class Pending(Command command)
{
    internal Command Command => command;

    internal TaskCompletionSource<Outcome> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

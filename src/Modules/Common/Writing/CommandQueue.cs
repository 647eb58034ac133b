using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Samenkracht.Common.Writing;

/// <summary>
/// The one way in which facts are recorded. Commands that arrive while a batch is being committed form the next batch: no
/// timer, one commit for all of them. A single reader decides them in order, so two commands on one stream never meet.
/// </summary>
/// <remarks>docs/adr/0005-one-command-queue.md says why, with the measurements.</remarks>
public sealed partial class CommandQueue(
    NpgsqlDataSource database, CommandProcessor processor, ILogger<CommandQueue> logger) : BackgroundService
{
    private const int LargestBatch = 500;

    private readonly Channel<Pending> _waiting = Channel.CreateBounded<Pending>(
        new BoundedChannelOptions(10_000) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    /// <summary>Decides a command and, when it is accepted, records what follows. Returns after the commit.</summary>
    /// <exception cref="QueueUnavailableException">The database did not confirm; nothing is known about the outcome.</exception>
    public async Task<Outcome> SendAsync(Command command, CancellationToken ct)
    {
        var pending = new Pending(command);
        if (!_waiting.Writer.TryWrite(pending)) throw new QueueUnavailableException("The host is stopping, or too many commands are waiting.", null);
        return await pending.Done.Task.WaitAsync(ct);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        if (ExecuteTask is { } drained) await drained.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var batch = new List<Pending>(LargestBatch);
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _waiting.Reader.TryRead(out var pending)) batch.Add(pending);
            await ProcessAsync(batch);
        }
    }

    private async Task ProcessAsync(List<Pending> batch)
    {
        Meters.Batch(batch.Count);
        // Whatever goes wrong, the queue goes on and nobody waits for ever: all are told that the outcome is unknown.
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

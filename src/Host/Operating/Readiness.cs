using Npgsql;
using Samenkracht.Common.Writing;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Host.Operating;

/// <summary>Whether this host can record facts, and if not, why not.</summary>
internal sealed class Readiness(
    NpgsqlDataSource database, CommandQueue queue, ProjectionProgress progress, IConfiguration configuration, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _one = new(1);
    private readonly string? _dataDirectory = configuration["DataDirectory"];
    private readonly long _leastFreeBytes = configuration.GetValue("Health:LeastFreeBytes", 512L * 1024 * 1024);
    private (DateTimeOffset At, IReadOnlyList<string> Reasons) _last = (DateTimeOffset.MinValue, []);

    /// <summary>The reasons not to send work here; none when it is ready. Asked often, it answers from memory for half a second.</summary>
    public async Task<IReadOnlyList<string>> WhyNotAsync()
    {
        await _one.WaitAsync();
        try
        {
            if (clock.GetUtcNow() - _last.At > Fresh) _last = (clock.GetUtcNow(), [.. await AskDatabaseAsync(), .. Queue(), .. Disk()]);
            return _last.Reasons;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<IReadOnlyList<string>> AskDatabaseAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await using var connection = await database.OpenConnectionAsync(limit.Token);
            await using var schema = new NpgsqlCommand("select to_regclass('events.mt_events') is not null and to_regclass('events.mt_streams') is not null", connection);
            if (await schema.ExecuteScalarAsync(limit.Token) is not true) return ["The tables of the event log are not there."];
            var durable = await DatabaseSettings.WhyNotDurableAsync(connection, limit.Token);
            var stuck = await progress.StuckAsync(connection, limit.Token);
            return durable is null ? stuck : [durable, .. stuck];
        }
        catch (Exception problem) when (problem is NpgsqlException or OperationCanceledException or TimeoutException or IOException)
        {
            return ["The database does not answer."];
        }
    }

    private IEnumerable<string> Queue() =>
        queue.ExecuteTask is { IsCompleted: false } ? [] : ["The command queue does not run."];

    private IEnumerable<string> Disk() =>
        _dataDirectory is { Length: > 0 } && Directory.Exists(_dataDirectory) && new DriveInfo(Path.GetFullPath(_dataDirectory)).AvailableFreeSpace < _leastFreeBytes
            ? [$"The disk of the data directory has less than {_leastFreeBytes} bytes free."]
            : [];
}

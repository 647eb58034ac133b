using Npgsql;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>
/// The PostgreSQL server that this host runs for itself, for whoever has no database of their own.
/// While it lives it is kept running: when the server dies it is started again on the same port and socket.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Database = "samenkracht";
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(500);

    private readonly Installation _installation;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _supervision;
    private PostgresProcess _process;

    private PostgresServer(Installation installation, PostgresProcess process, ILogger logger)
    {
        (_installation, _process, _logger) = (installation, process, logger);
        _supervision = SuperviseAsync(_stopping.Token);
    }

    /// <summary>Opens the database <c>samenkracht</c> as its owner, over the Unix socket. It holds the password.</summary>
    public string ConnectionString => _installation.ConnectionString(Database);

    /// <summary>Starts the server and returns when it answers. The first start makes the database.</summary>
    /// <param name="dataDirectory">Where everything is kept; made when it does not exist.</param>
    /// <param name="logger">Told of what an operator should know.</param>
    /// <param name="ct">Gives up, and leaves no server behind.</param>
    /// <exception cref="PostgresCannotStartException">The message says what is wrong and what to do.</exception>
    public static async Task<PostgresServer> StartAsync(string dataDirectory, ILogger logger, CancellationToken ct)
    {
        var installation = await Installation.PrepareAsync(dataDirectory, logger, ct);
        PostgresProcess? process = null;
        try
        {
            process = await installation.StartAsync(ct);
            await EnsureDatabaseAsync(installation, ct);
            logger.LogInformation("PostgreSQL answers on 127.0.0.1:{Port} and in {Socket}", installation.Socket.Port, installation.Socket.Directory);
            return new PostgresServer(installation, process, logger);
        }
        catch
        {
            if (process is not null) await process.StopAsync();
            process?.Dispose();
            installation.Dispose();
            throw;
        }
    }

    /// <summary>Stops the server cleanly, waits until it is gone, and leaves the data directory to another host.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested) return;

        await _stopping.CancelAsync();
        await _supervision;
        await _process.StopAsync();
        _process.Dispose();
        _installation.Dispose();
        _stopping.Dispose();
    }

    private static async Task EnsureDatabaseAsync(Installation installation, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(installation.MaintenanceConnectionString);
        await connection.OpenAsync(ct);
        await using var find = new NpgsqlCommand($"select 1 from pg_database where datname = '{Database}'", connection);
        if (await find.ExecuteScalarAsync(ct) is not null) return;

        await using var create = new NpgsqlCommand($"create database {Database}", connection);
        await create.ExecuteNonQueryAsync(ct);
    }

    private async Task SuperviseAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await _process.WaitForExitAsync(stopping);
                _logger.LogError("PostgreSQL stopped by itself (exit code {ExitCode}); it is started again", _process.ExitCode);
                var dead = _process;
                _process = await RestartAsync(stopping);
                dead.Dispose();
                _logger.LogInformation("PostgreSQL answers again");
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops the server itself from here on.
        }
    }

    private async Task<PostgresProcess> RestartAsync(CancellationToken stopping)
    {
        using var attempts = new PeriodicTimer(BetweenAttempts);
        while (true)
        {
            try
            {
                return await _installation.StartAsync(stopping);
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                _logger.LogError(failure, "PostgreSQL does not start; it is tried again");
                await attempts.WaitForNextTickAsync(stopping);
            }
        }
    }
}

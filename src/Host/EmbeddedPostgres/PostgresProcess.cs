using System.Diagnostics;
using Npgsql;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>One run of the server, from start to stop.</summary>
internal sealed class PostgresProcess : IDisposable
{
    private const int LogKeptBytes = 10_000_000;
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly ClusterFiles _files;
    private readonly IReadOnlyList<string> _stop;

    private PostgresProcess(Process process, ClusterFiles files, IReadOnlyList<string> stop) =>
        (_process, _files, _stop) = (process, files, stop);

    public int ExitCode => _process.ExitCode;

    /// <summary>Starts the server and returns when it answers, however long its recovery takes.</summary>
    public static async Task<PostgresProcess> StartAsync(
        ClusterFiles files, PostgresUser user, PostgresBinaries binaries, PostgresSocket socket, string connectionString, CancellationToken ct)
    {
        PrepareLog(files.Log);
        var server = user.RunAs([binaries.Program("postgres"), "-D", files.Cluster, .. PostgresSettings.Arguments(socket.Directory, socket.Port)]);
        var stop = user.RunAs(binaries.Program("pg_ctl"), "stop", "-D", files.Cluster, "-m", "fast", "-w", "-t", "60");
        var started = new PostgresProcess(Command.Start([.. OwnSession(), .. LoggingTo(files.Log), .. server]), files, stop);
        try
        {
            await Poll.UntilAsync(() => started.AnswersAsync(connectionString, ct), ct);
            return started;
        }
        catch
        {
            await started.StopAsync();
            started.Dispose();
            throw;
        }
    }

    public Task WaitForExitAsync(CancellationToken ct) => _process.WaitForExitAsync(ct);

    /// <summary>A fast shutdown: transactions that are not committed are undone, and the rest is safely on disk.</summary>
    public async Task StopAsync()
    {
        try
        {
            await Poll.UntilAsync(IsStoppedAsync, StopPatience, () => new TimeoutException(), CancellationToken.None);
        }
        catch (TimeoutException)
        {
            // What was committed is in the write-ahead log, so even this loses nothing.
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public void Dispose() => _process.Dispose();

    /// <summary>pg_ctl finds a server by its pid file, and one that has only just begun has not written that yet.</summary>
    private async Task<bool> IsStoppedAsync() =>
        _process.HasExited || (await Command.RunAsync(_stop, CancellationToken.None)).Succeeded;

    private async Task<bool> AnswersAsync(string connectionString, CancellationToken ct)
    {
        if (_process.HasExited)
            throw new PostgresCannotStartException($"PostgreSQL stopped while it was starting. See {_files.Log}; it ends with: {LastLines(_files.Log)}");

        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(ct);
            return true;
        }
        catch (PostgresException wrong) when (wrong.SqlState == PostgresErrorCodes.InvalidPassword)
        {
            throw new PostgresCannotStartException(
                $"The password in {_files.Password} is not the database's. Put the right one back from a backup of the data directory.", wrong);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>A session of its own, so that Ctrl-C in the host's terminal does not reach the server. macOS has no setsid.</summary>
    private static string[] OwnSession() => Command.OnPath("setsid") is not null
        ? ["setsid"]
        : ["perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV", "--"];

    // A file and not a pipe: the server outlives a host that is killed.
    private static string[] LoggingTo(string log) => ["sh", "-c", "exec \"$@\" </dev/null >>\"$0\" 2>&1", log];

    private static void PrepareLog(string log)
    {
        if (File.Exists(log) && new FileInfo(log).Length > LogKeptBytes) File.Move(log, log + ".1", overwrite: true);
        using var _ = Permissions.OpenPrivate(log, FileMode.Append, FileShare.ReadWrite);
    }

    private static string LastLines(string log) => string.Join(' ', File.ReadLines(log).TakeLast(5));
}

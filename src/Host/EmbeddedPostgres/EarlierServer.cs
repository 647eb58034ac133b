using System.Globalization;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>
/// What an earlier server left, when its host or the server itself was killed. The caller holds the host lock,
/// so whatever still works in the cluster belongs to nobody.
/// </summary>
internal sealed class EarlierServer(ClusterFiles files, PostgresUser user, PostgresBinaries binaries, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Stops the earlier server cleanly and returns when none of its processes is left.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        if (!File.Exists(files.PidFile)) return;

        var lines = await File.ReadAllLinesAsync(files.PidFile, ct);
        if (lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var pid) && pid > 0)
        {
            if (await IsServerAsync(pid, ct)) await StopAsync(pid, ct);
            await EndStrayAsync(ct);
        }

        await Poll.UntilAsync(() => Task.FromResult(!ProcessesInCluster().Any()), Patience, StillBusy, ct);
        Forget(lines);
    }

    private async Task StopAsync(int pid, CancellationToken ct)
    {
        logger.LogWarning("Stopping the PostgreSQL server {Pid} that an earlier host left running", pid);
        var stopped = await Command.RunAsync(
            user.RunAs(binaries.Program("pg_ctl"), "stop", "-D", files.Cluster, "-m", "fast", "-w", "-t", "60"), ct);
        if (!stopped.Succeeded && await IsServerAsync(pid, ct)) throw StillBusy();
    }

    /// <summary>Without their server, sessions can promise nothing any more; a busy one does not notice until it is told.</summary>
    private async Task EndStrayAsync(CancellationToken ct)
    {
        var stray = ProcessesInCluster().Select(pid => $"{pid}").ToList();
        if (stray.Count > 0) await Command.RunAsync(user.RunAs(["sh", "-c", "kill -QUIT \"$@\"", "sh", .. stray]), ct);
    }

    /// <summary>A number in postmaster.pid proves nothing: after a restart of the machine it may be any process.</summary>
    private async Task<bool> IsServerAsync(int pid, CancellationToken ct) => OperatingSystem.IsLinux()
        ? ProcessesInCluster().Contains(pid)
        : (await Command.RunAsync(["ps", "-o", "args=", "-p", $"{pid}"], ct)).Output.Contains(files.Cluster, StringComparison.Ordinal);

    /// <summary>Every process of a server has the cluster as its working directory; so may an operator's shell.</summary>
    private IEnumerable<int> ProcessesInCluster() => !Directory.Exists("/proc/self") ? [] :
        from directory in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(directory), CultureInfo.InvariantCulture, out _) && WorksInCluster(directory)
        select int.Parse(Path.GetFileName(directory), CultureInfo.InvariantCulture);

    private bool WorksInCluster(string process)
    {
        try
        {
            return new FileInfo(Path.Combine(process, "cwd")).LinkTarget == files.Cluster
                && Path.GetFileName(new FileInfo(Path.Combine(process, "exe")).LinkTarget)?.StartsWith("postgres", StringComparison.Ordinal) == true;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// The file would stop a new server when its number is now that of another process of the same user, as happens in
    /// containers. Removing it is safe only because no process works in the cluster, which can be seen on Linux alone.
    /// </summary>
    private void Forget(string[] lines)
    {
        const int socketLine = 4;
        if (lines.Length > socketLine) PostgresSocket.RemoveTemporary(lines[socketLine]);
        if (OperatingSystem.IsLinux()) File.Delete(files.PidFile);
    }

    private PostgresCannotStartException StillBusy() => new(
        $"An earlier PostgreSQL server is still working in {files.Cluster} and does not stop. Stop its processes, then start the host again.");
}

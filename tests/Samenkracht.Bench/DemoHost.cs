using System.Diagnostics;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Bench;

/// <summary>A host that loads the sample years and stops, watched every second for what it and its database use.</summary>
internal sealed class DemoHost(PostgresServer postgres, NpgsqlDataSource database)
{
    /// <summary>The most memory of the host, in megabytes.</summary>
    public double HostPeak { get; private set; }

    /// <summary>The most memory of all processes of PostgreSQL, shared pages counted once, in megabytes.</summary>
    public double DatabasePeak { get; private set; }

    /// <summary>How many processors the host used on average.</summary>
    public double Processors { get; private set; }

    /// <summary>Loads; true when all checks agree. What the host prints is shown: it takes a while.</summary>
    public async Task<bool> LoadAsync(string directory, string scale)
    {
        var start = HostUnderTest.StartOf(HostUnderTest.Assembly, HostUnderTest.FreeAddress(), postgres, directory);
        foreach (var (name, value) in new[] { ("Demo__Load", "true"), ("Demo__Exit", "true"), ("Demo__Scale", scale) }) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var clock = Stopwatch.StartNew();
        using var ticks = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (!process.HasExited && await ticks.WaitForNextTickAsync())
        {
            try
            {
                (HostPeak, Processors) = (Math.Max(HostPeak, Memory.OfProcess(process.Id)), process.TotalProcessorTime / clock.Elapsed);
                DatabasePeak = Math.Max(DatabasePeak, await Memory.OfServerAsync(database));
            }
            catch (Exception ended) when (ended is InvalidOperationException or IOException) { }
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}

/// <summary>Memory in use, in megabytes, as Linux counts it.</summary>
internal static class Memory
{
    public static double OfProcess(int process) => Field($"/proc/{process}/status", "VmHWM");

    /// <summary>The proportional parts of all backends and of the server itself.</summary>
    public static async Task<double> OfServerAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("select pid from pg_stat_activity union select pg_backend_pid()");
        await using var reader = await command.ExecuteReaderAsync();
        var processes = new List<int>();
        while (await reader.ReadAsync()) processes.Add(reader.GetInt32(0));
        return processes.Where(process => Directory.Exists($"/proc/{process}")).Sum(process => Field($"/proc/{process}/smaps_rollup", "Pss"));
    }

    private static double Field(string file, string field)
    {
        var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(field + ":", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Bench;

/// <summary>
/// Loading the sample years at scale 0.2, or SAMENKRACHT_BENCH_SCALE: events a second, as a part of what PostgreSQL alone takes when it
/// copies the same log in as many commits; memory of the host and of the database; and all checks of the sample years.
/// </summary>
internal static class DemoBench
{
    private const double MostMegabytes = 600;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> RunAsync()
    {
        var scale = Environment.GetEnvironmentVariable("SAMENKRACHT_BENCH_SCALE") ?? "0.2";
        var directory = Directory.CreateTempSubdirectory("samenkracht-bench-").FullName;
        File.SetUnixFileMode(directory, File.GetUnixFileMode(directory) | UnixFileMode.OtherExecute);
        DemoRow row;
        await using (var postgres = await PostgresServer.StartAsync(directory, NullLogger.Instance, CancellationToken.None))
        {
            await using var database = NpgsqlDataSource.Create(postgres.ConnectionString);
            var host = new DemoHost(postgres, database);
            var clock = Stopwatch.StartNew();
            var agrees = await host.LoadAsync(directory, scale);
            var (seconds, events) = (clock.Elapsed.TotalSeconds, await LogLimit.EventsAsync(database));
            row = new(scale, events, seconds, events / seconds, await LogLimit.PerSecondAsync(database), host.Processors, host.HostPeak, host.DatabasePeak, agrees);
        }

        Directory.Delete(directory, recursive: true);
        Console.WriteLine(DemoRow.Heading);
        Console.WriteLine(row);
        Directory.CreateDirectory("bench-results");
        await File.WriteAllTextAsync($"bench-results/demo-scale-{scale}-{DateTimeOffset.UtcNow:yyyyMMdd-HHmmss}.json", JsonSerializer.Serialize(row, Json));
        return row.Agrees && row.HostPeakMegabytes < MostMegabytes ? 0 : 1;
    }
}

/// <summary>One loading.</summary>
internal sealed record DemoRow(
    string Scale, long Events, double Seconds, double PerSecond, double LimitPerSecond, double ProcessorsOfHost, double HostPeakMegabytes, double DatabasePeakMegabytes, bool Agrees)
{
    public const string Heading = "scale     events   seconds  per second  of the limit  host cpus  host peak MB  database peak MB  all checks agree";

    public double OfTheLimit => PerSecond / LimitPerSecond;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Scale,5} {Events,10:N0} {Seconds,9:N0} {PerSecond,11:N0} {OfTheLimit,13:N3} {ProcessorsOfHost,10:N2} {HostPeakMegabytes,13:N0} {DatabasePeakMegabytes,17:N0}  {(Agrees ? "yes" : "no")}");
}

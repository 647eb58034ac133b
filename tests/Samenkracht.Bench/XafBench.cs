using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Samenkracht.Bench;

/// <summary>
/// Exporting the audit file of books with a million lines, times SAMENKRACHT_BENCH_SCALE (1 when absent): in less than five minutes, with
/// less than 300 MiB more memory in the host, and twice the same bytes.
/// </summary>
internal static class XafBench
{
    private const int Lines = 1_000_000;
    private const double MostSeconds = 300;
    private const double MostMebibytes = 300;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> RunAsync()
    {
        var scale = Environment.GetEnvironmentVariable("SAMENKRACHT_BENCH_SCALE") ?? "1";
        var lines = (int)(Lines * double.Parse(scale, CultureInfo.InvariantCulture)) / 1_000 * 1_000;
        await using var host = await HostUnderTest.StartAsync();
        using var ledger = new Ledger(host.Address, await host.TokenAsync());
        await ledger.OpenAsync();
        var filling = Stopwatch.StartNew();
        await ledger.FillAsync(lines);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Filled with {lines:N0} lines in {filling.Elapsed.TotalSeconds:N1} s, over HTTP."));

        var rows = new List<XafRow>();
        Console.WriteLine("version      lines   seconds      MB   peak growth MiB");
        foreach (var version in new[] { "4.0", "3.2", "4.0" })
        {
            var before = host.ResetPeak();
            var clock = Stopwatch.StartNew();
            var (bytes, read, hash) = await ledger.ExportAsync(version);
            rows.Add(new(version, read, clock.Elapsed.TotalSeconds, bytes / 1e6, (host.PeakMemory() - before) / 1024d / 1024d, hash));
            Console.WriteLine(rows[^1]);
        }

        Directory.CreateDirectory("bench-results");
        await File.WriteAllTextAsync($"bench-results/xaf-scale-{scale}-{DateTimeOffset.UtcNow:yyyyMMdd-HHmmss}.json", JsonSerializer.Serialize(rows, Json));
        return rows.All(row => row.Lines == lines && row.Seconds < MostSeconds && row.PeakGrowth < MostMebibytes) && rows[0].Hash == rows[2].Hash ? 0 : 1;
    }
}

/// <summary>One export.</summary>
internal sealed record XafRow(string Version, int Lines, double Seconds, double Megabytes, double PeakGrowth, string Hash)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version,7} {Lines,10:N0} {Seconds,9:N1} {Megabytes,7:N0} {PeakGrowth,17:N1}");
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace Samenkracht.Bench;

/// <summary>What a number of clients got done in a while.</summary>
/// <param name="Clients">Clients at once, each waiting for its answer before it asks again.</param>
/// <param name="PerSecond">Answers per second.</param>
/// <param name="P50">Median latency, milliseconds.</param>
/// <param name="P95">95th percentile, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
/// <param name="Failed">Answers that were not a success.</param>
internal sealed record Measured(int Clients, double PerSecond, double P50, double P95, double P99, int Failed);

/// <summary>Closed-loop load.</summary>
internal static class Load
{
    /// <summary>Runs the step over and over, in as many clients, for as long; a step gives whether it succeeded, or null when it has nothing left to do.</summary>
    public static async Task<Measured> RunAsync(int clients, TimeSpan duration, Func<int, Task<bool?>> step)
    {
        var latencies = new ConcurrentBag<List<double>>();
        var failed = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var mine = new List<double>();
            while (clock.Elapsed < duration)
            {
                var start = Stopwatch.GetTimestamp();
                if (await step(client) is not { } succeeded) break;
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!succeeded) Interlocked.Increment(ref failed);
            }

            latencies.Add(mine);
        })));
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = latencies.SelectMany(one => one).Order().ToArray();
        return new(clients, all.Length / elapsed, At(all, 0.50), At(all, 0.95), At(all, 0.99), failed);
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}

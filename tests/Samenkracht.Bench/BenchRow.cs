using System.Globalization;
using System.Text.Json;

namespace Samenkracht.Bench;

/// <summary>One line of a bench: the medians of its rounds, and how they compare with the limit of the same rounds.</summary>
internal sealed record BenchRow(int Clients, string What, double PerSecond, double P50, double P95, double P99, int Failed, double OfTheLimit, double P50Ratio)
{
    public const string Heading = "clients  what                     per second      p50 ms   p95 ms   p99 ms  failed  of the limit  p50 / limit p50";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static BenchRow Of(string what, IReadOnlyList<(Measured Limit, Measured Product)> rounds) => new(
        rounds[0].Product.Clients, what, Median(rounds, round => round.Product.PerSecond), Median(rounds, round => round.Product.P50),
        Median(rounds, round => round.Product.P95), Median(rounds, round => round.Product.P99), rounds.Sum(round => round.Product.Failed),
        Median(rounds, round => round.Product.PerSecond / round.Limit.PerSecond), Median(rounds, round => round.Product.P50 / round.Limit.P50));

    /// <summary>Keeps the rows as JSON; gives the exit code.</summary>
    public static async Task<int> WriteAsync(string bench, IReadOnlyList<BenchRow> rows)
    {
        Directory.CreateDirectory("bench-results");
        var file = $"bench-results/{bench}-{DateTimeOffset.UtcNow:yyyyMMdd-HHmmss}.json";
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(rows, Json));
        Console.WriteLine($"Written to {file}.");
        return rows.Any(row => row.Failed > 0) ? 1 : 0;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Clients,7}  {What,-22} {PerSecond,12:N0} {P50,11:N2} {P95,8:N2} {P99,8:N2} {Failed,7} {OfTheLimit,13:N2} {P50Ratio,16:N2}");

    private static double Median(IReadOnlyList<(Measured Limit, Measured Product)> rounds, Func<(Measured Limit, Measured Product), double> value) =>
        rounds.Select(value).Order().ElementAt(rounds.Count / 2);
}

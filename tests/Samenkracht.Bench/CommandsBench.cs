using System.Globalization;
using System.Text.Json;

namespace Samenkracht.Bench;

/// <summary>Registering an organisation and signing an agreement, beside the one-row-commit limit of the same PostgreSQL.</summary>
/// <remarks>Limit and product take turns in every round, so that a slower moment of the machine strikes both; the ratio is the median of the rounds.</remarks>
internal static class CommandsBench
{
    private const int Rounds = 3;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> RunAsync()
    {
        await using var host = await HostUnderTest.StartAsync();
        await using var limit = new CommitLimit(host.ConnectionString);
        using var commands = new Commands(host.Address, await host.TokenAsync());
        await limit.PrepareAsync(32);
        await commands.PrepareAsync();
        await WarmUpAsync(limit, commands);

        Console.WriteLine("clients  what                     per second      p50 ms   p95 ms   p99 ms  failed  of the limit  p50 / limit p50");
        var rows = new List<Row>();
        foreach (var clients in new[] { 1, 8, 32 })
        {
            var rounds = new List<Round>();
            for (var round = 0; round < Rounds; round++) rounds.Add(await RoundAsync(clients, limit, commands));
            rows.Add(Row.Of("one-row commit (limit)", rounds, round => round.Limit));
            rows.Add(Row.Of("register organisation", rounds, round => round.Register));
            rows.Add(Row.Of("sign agreement", rounds, round => round.Sign));
            foreach (var row in rows.TakeLast(3)) Console.WriteLine(row);
        }

        Directory.CreateDirectory("bench-results");
        var file = $"bench-results/commands-{DateTimeOffset.UtcNow:yyyyMMdd-HHmmss}.json";
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(rows, Json));
        Console.WriteLine($"Written to {file}.");
        return rows.Any(row => row.Failed > 0) ? 1 : 0;
    }

    private static async Task WarmUpAsync(CommitLimit limit, Commands commands)
    {
        foreach (var clients in new[] { 1, 32 })
        {
            await Load.RunAsync(clients, TimeSpan.FromSeconds(1), limit.CommitAsync);
            await Load.RunAsync(clients, TimeSpan.FromSeconds(2), commands.RegisterAsync);
            await Load.RunAsync(clients, TimeSpan.FromSeconds(2), commands.DraftAsync);
            await Load.RunAsync(clients, TimeSpan.FromSeconds(2), commands.SignAsync);
        }
    }

    private static async Task<Round> RoundAsync(int clients, CommitLimit limit, Commands commands)
    {
        var committed = await Load.RunAsync(clients, Turn, limit.CommitAsync);
        var registered = await Load.RunAsync(clients, Turn, commands.RegisterAsync);
        var wanted = (int)(registered.PerSecond * Turn.TotalSeconds);
        await Load.RunAsync(32, TimeSpan.FromMinutes(1), async client => commands.Unsigned > wanted ? null : await commands.DraftAsync(client));
        return new(committed, registered, await Load.RunAsync(clients, Turn, commands.SignAsync));
    }

    private sealed record Round(Measured Limit, Measured Register, Measured Sign);

    private sealed record Row(int Clients, string What, double PerSecond, double P50, double P95, double P99, int Failed, double OfTheLimit, double P50Ratio)
    {
        public static Row Of(string what, List<Round> rounds, Func<Round, Measured> which) => new(
            rounds[0].Limit.Clients, what, Median(rounds, round => which(round).PerSecond), Median(rounds, round => which(round).P50),
            Median(rounds, round => which(round).P95), Median(rounds, round => which(round).P99), rounds.Sum(round => which(round).Failed),
            Median(rounds, round => which(round).PerSecond / round.Limit.PerSecond), Median(rounds, round => which(round).P50 / round.Limit.P50));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{Clients,7}  {What,-22} {PerSecond,12:N0} {P50,11:N2} {P95,8:N2} {P99,8:N2} {Failed,7} {OfTheLimit,13:N2} {P50Ratio,16:N2}");

        private static double Median(List<Round> rounds, Func<Round, double> value) => rounds.Select(value).Order().ElementAt(rounds.Count / 2);
    }
}

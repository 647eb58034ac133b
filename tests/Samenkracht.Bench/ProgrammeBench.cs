namespace Samenkracht.Bench;

/// <summary>
/// Recording the attendance of a session beside a one-row commit, and reading the policy plan of the whole network as a tree with its
/// figures beside one indexed query for the same sums; on the sample years at the scale of SAMENKRACHT_BENCH_SCALE (1 when absent).
/// </summary>
internal static class ProgrammeBench
{
    private const int Rounds = 3;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync()
    {
        var scale = Environment.GetEnvironmentVariable("SAMENKRACHT_BENCH_SCALE") ?? "1";
        await using var host = await HostUnderTest.StartAsync(scale);
        await using var commits = new CommitLimit(host.ConnectionString);
        await using var figures = new FigureLimit(host.ConnectionString);
        using var attendances = new Attendances(host.Address, await host.TokenAsync());
        await commits.PrepareAsync(32);
        await figures.PrepareAsync(8);
        if ((await Load.RunAsync(32, TimeSpan.FromSeconds(2), attendances.HoldAsync)).Failed > 0)
            throw new InvalidOperationException("No sessions could be held, so there is no attendance to record.");
        await Load.RunAsync(8, TimeSpan.FromSeconds(2), attendances.RecordAsync);
        await Load.RunAsync(2, TimeSpan.FromSeconds(3), attendances.ReadTreeAsync);

        var rows = new List<BenchRow>();
        Console.WriteLine(BenchRow.Heading);
        foreach (var clients in new[] { 1, 8 })
            await MeasureAsync(rows, clients, "one query (limit)", figures.ReadAsync, "read the tree of 2022", attendances.ReadTreeAsync, () => Task.CompletedTask);
        foreach (var clients in new[] { 1, 8, 32 })
            await MeasureAsync(rows, clients, "one-row commit (limit)", commits.CommitAsync, "record attendance", attendances.RecordAsync, () => HoldEnoughAsync(attendances, clients));
        return await BenchRow.WriteAsync($"programme-scale-{scale}", rows);
    }

    // Limit and product take turns in every round, so that a slower moment of the machine strikes both.
    private static async Task MeasureAsync(
        List<BenchRow> rows, int clients, string limit, Func<int, Task<bool?>> ofLimit, string product, Func<int, Task<bool?>> ofProduct, Func<Task> prepare)
    {
        var rounds = new List<(Measured Limit, Measured Product)>();
        for (var round = 0; round < Rounds; round++)
        {
            await prepare();
            rounds.Add((await Load.RunAsync(clients, Turn, ofLimit), await Load.RunAsync(clients, Turn, ofProduct)));
        }

        rows.Add(BenchRow.Of(limit, [.. rounds.Select(round => (round.Limit, round.Limit))]));
        rows.Add(BenchRow.Of(product, rounds));
        foreach (var row in rows.TakeLast(2)) Console.WriteLine(row);
    }

    private static async Task HoldEnoughAsync(Attendances attendances, int clients)
    {
        var wanted = clients * 120 * (int)Turn.TotalSeconds;
        await Load.RunAsync(32, TimeSpan.FromMinutes(2), async client => attendances.Held > wanted ? null : await attendances.HoldAsync(client));
    }
}

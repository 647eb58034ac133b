namespace Samenkracht.Bench;

/// <summary>Registering an organisation and signing an agreement, beside the one-row-commit limit of the same PostgreSQL.</summary>
/// <remarks>Limit and product take turns in every round, so that a slower moment of the machine strikes both; the ratio is the median of the rounds.</remarks>
internal static class CommandsBench
{
    private const int Rounds = 3;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync()
    {
        await using var host = await HostUnderTest.StartAsync();
        await using var limit = new CommitLimit(host.ConnectionString);
        using var commands = new Commands(host.Address, await host.TokenAsync());
        await limit.PrepareAsync(32);
        await commands.PrepareAsync();
        await WarmUpAsync(limit, commands);

        Console.WriteLine(BenchRow.Heading);
        var rows = new List<BenchRow>();
        foreach (var clients in new[] { 1, 8, 32 })
        {
            var rounds = new List<Round>();
            for (var round = 0; round < Rounds; round++) rounds.Add(await RoundAsync(clients, limit, commands));
            rows.Add(BenchRow.Of("one-row commit (limit)", [.. rounds.Select(round => (round.Limit, round.Limit))]));
            rows.Add(BenchRow.Of("register organisation", [.. rounds.Select(round => (round.Limit, round.Register))]));
            rows.Add(BenchRow.Of("sign agreement", [.. rounds.Select(round => (round.Limit, round.Sign))]));
            foreach (var row in rows.TakeLast(3)) Console.WriteLine(row);
        }

        return await BenchRow.WriteAsync("commands", rows);
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
}

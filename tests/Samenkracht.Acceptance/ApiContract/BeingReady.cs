using System.Diagnostics;
using Npgsql;
using Samenkracht.Acceptance.EmbeddedPostgres;

namespace Samenkracht.Acceptance.ApiContract;

public sealed class BeingReady
{
    [Fact]
    public async Task follows_the_database_and_living_does_not()
    {
        await using var database = await DatabaseLine.OpenAsync();
        await using var host = LiveHost.Start(database.ConnectionString);
        (await host.Get("/health/ready")).Is(200);

        await database.StopAsync();

        var stopped = Stopwatch.StartNew();
        await Eventually.HoldsAsync(async () => (await host.Get("/health/ready")).Status == 503, TimeSpan.FromSeconds(5));
        (await host.Get("/health/live")).Is(200);
        var command = await host.Send("POST", "/v1/organisations", "network-office", Provoke.ASchool(Provoke.ACode()), Provoke.AKey());
        command.Is(503).IsAProblem();
        Assert.NotNull(command["Retry-After"]);
        (await host.Get("/v1/organisations", "network-office")).Is(503).IsAProblem();
        Assert.InRange(stopped.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));

        await database.StartAsync();

        await Eventually.HoldsAsync(async () => (await host.Get("/health/ready")).Status == 200, TimeSpan.FromSeconds(10));
        (await host.Send("POST", "/v1/organisations", "network-office", Provoke.ASchool(Provoke.ACode()), Provoke.AKey())).Is(201);

        await WithoutSafetyAsync(database.ConnectionString, "off");
        await Eventually.HoldsAsync(async () => (await host.Get("/health/ready", "auditor")).Text.Contains("synchronous_commit", StringComparison.Ordinal), TimeSpan.FromSeconds(5));
        Assert.Equal("""{"status":"not-ready"}""", (await host.Get("/health/ready")).Is(503).Text);
    }

    // New sessions get it, and those that are open when the server reads its settings again.
    private static async Task WithoutSafetyAsync(string connectionString, string value)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var sql in new[] { $"alter database samenkracht set synchronous_commit to {value}", "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'samenkracht'" })
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}

public sealed class AskingAboutHealth(ApiContractFixture fixture) : ContractSpec(fixture)
{
    [Fact]
    public async Task anybody_reads_one_word()
    {
        Assert.Equal("""{"status":"live"}""", (await Host.Get("/health/live")).Is(200).Text);
        Assert.Equal("""{"status":"ready"}""", (await Host.Get("/health/ready")).Is(200).Text);
        Assert.Equal("""{"status":"ready"}""", (await Host.Get("/health/ready", "staff-deventer")).Is(200).Text);
    }

    [Fact]
    public async Task operators_read_the_reasons() =>
        Assert.Equal("""{"status":"ready","reasons":[]}""", (await Host.Get("/health/ready", "auditor")).Is(200).Text);
}

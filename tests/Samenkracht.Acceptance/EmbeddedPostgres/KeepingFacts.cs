using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class KeepingFacts(MadeDatabase made)
{
    private readonly RunningServer _server = made.RunningServer;
    private const string Settings = """
        select string_agg(name || ' ' || current_setting(name), ', ' order by name) from pg_settings
        where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_compression', 'TimeZone', 'shared_buffers', 'max_connections',
            'idle_in_transaction_session_timeout', 'log_statement', 'log_min_error_statement')
        """;

    [Fact]
    public async Task The_settings_are_durable_and_nobody_can_change_that()
    {
        using var data = made.Copy();
        await using (var first = await StartAsync(data))
        {
            await Sql.AskAsync(first.ConnectionString, "alter system set fsync = off");
            await Sql.AskAsync(first.ConnectionString, "alter system set full_page_writes = off");
            await Sql.AskAsync(first.ConnectionString, "alter system set synchronous_commit = off");
        }

        await using var second = await StartAsync(data);

        Assert.Equal(
            "TimeZone UTC, fsync on, full_page_writes on, idle_in_transaction_session_timeout 1min, log_min_error_statement panic, log_statement none, "
                + "max_connections 200, shared_buffers 256MB, synchronous_commit on, wal_compression pglz",
            await Sql.AskAsync(second.ConnectionString, Settings));
    }

    [Theory]
    [InlineData("insert into person values ('Saskia'), ('Saskia')")]
    [InlineData("select 'Saskia'::int")]
    [InlineData("do $$ begin raise exception 'Saskia'; end $$")]
    public async Task What_a_statement_says_never_reaches_the_log(string statement)
    {
        await Sql.AskAsync(_server.ConnectionString, "create table if not exists person (name text primary key)");

        await Assert.ThrowsAsync<PostgresException>(() => Sql.AskAsync(_server.ConnectionString, statement));

        var log = await File.ReadAllTextAsync(_server.Data["postgres.log"]);
        Assert.Contains("ready to accept connections", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Saskia", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_durable_database_is_not_complained_about()
    {
        Assert.Null(await ComplaintAsync(_server.ConnectionString));
    }

    [Fact]
    public async Task A_database_that_does_not_wait_for_its_disk_is_complained_about()
    {
        Assert.Equal(
            "This database may lose committed facts in a crash, because it has these settings off: synchronous_commit. Switch them on.",
            await ComplaintAsync(_server.ConnectionString + ";Options=-c synchronous_commit=off"));
    }

    [Fact]
    public async Task A_server_of_somebody_else_is_complained_about_too()
    {
        using var careless = await CarelessServer.StartAsync(made.Stopped);

        Assert.Equal(
            "This database may lose committed facts in a crash, because it has these settings off: fsync, full_page_writes. Switch them on.",
            await ComplaintAsync(careless.ConnectionString));
    }

    private static async Task<string?> ComplaintAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return await DatabaseSettings.WhyNotDurableAsync(connection, default);
    }

    private static Task<PostgresServer> StartAsync(DataDirectory data) => PostgresServer.StartAsync(data.Path, NullLogger.Instance, default);
}

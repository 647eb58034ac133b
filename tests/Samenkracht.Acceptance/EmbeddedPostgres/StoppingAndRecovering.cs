using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class StoppingAndRecovering
{
    private readonly DataDirectory _data;

    public StoppingAndRecovering(MadeDatabase made)
    {
        _data = made.Stopped;
        File.Delete(_data["postgres.log"]);
    }

    [Fact]
    public async Task A_host_that_is_terminated_stops_its_server_cleanly()
    {
        using var host = await HostProcess.StartAsync(_data.Path);
        await Sql.KeepAFactAsync(host.ConnectionString);
        var server = _data.ServerPid;

        Assert.Equal(0, await host.TerminateAsync());

        Assert.False(IsRunning(server));
        Assert.False(File.Exists(_data["postgres/postmaster.pid"]));
        Assert.EndsWith("database system is shut down", (await File.ReadAllTextAsync(_data["postgres.log"])).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_of_a_killed_host_is_stopped_by_the_next_host()
    {
        using var killed = await HostProcess.StartAsync(_data.Path);
        await Sql.KeepAFactAsync(killed.ConnectionString);
        var orphan = _data.ServerPid;
        await killed.KillAsync();
        Assert.True(IsRunning(orphan));

        await using var next = await StartAsync();

        Assert.False(IsRunning(orphan));
        Assert.Equal("kept", await Sql.TheFactAsync(next.ConnectionString));
    }

    [Fact]
    public async Task A_host_and_server_that_are_both_killed_lose_nothing()
    {
        using var killed = await HostProcess.StartAsync(_data.Path);
        await Sql.KeepAFactAsync(killed.ConnectionString);
        await killed.KillAsync();
        Kill(_data.ServerPid);

        await using var next = await StartAsync();

        Assert.Equal("kept", await Sql.TheFactAsync(next.ConnectionString));
        Assert.Contains("automatic recovery", await File.ReadAllTextAsync(_data["postgres.log"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_killed_is_back_within_ten_seconds_at_the_same_address()
    {
        var log = new Lines();
        await using var server = await PostgresServer.StartAsync(_data.Path, log, default);
        await Sql.KeepAFactAsync(server.ConnectionString);

        Kill(_data.ServerPid);

        await Eventually.HoldsAsync(
            async () => log.Written.Contains("PostgreSQL answers again") && await Sql.TheFactAsync(server.ConnectionString) == "kept",
            TimeSpan.FromSeconds(10));
        Assert.Contains("PostgreSQL stopped by itself (exit code 137); it is started again", log.Written);
    }

    [Fact]
    public async Task A_busy_session_does_not_hold_up_the_return_of_its_server()
    {
        var log = new Lines();
        await using var server = await PostgresServer.StartAsync(_data.Path, log, default);
        var busy = Sql.AskAsync(server.ConnectionString, "do $$ begin loop end loop; end $$");
        await Eventually.HoldsAsync(
            async () => await Sql.AskAsync(server.ConnectionString, "select count(*) from pg_stat_activity where query like 'do %' and state = 'active'") == "1",
            TimeSpan.FromSeconds(10));

        Kill(_data.ServerPid);

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => busy);
        await Eventually.HoldsAsync(
            async () => log.Written.Contains("PostgreSQL answers again") && await Sql.AskAsync(server.ConnectionString, "select 1") == "1",
            TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_process_that_now_has_the_number_of_the_server_is_left_alone()
    {
        using var bystander = Process.Start(new ProcessStartInfo("env", DataDirectory.AsServer("cat")) { RedirectStandardInput = true })!;
        await File.WriteAllTextAsync(_data["postgres/postmaster.pid"], $"{bystander.Id}\n{_data["postgres"]}\n1700000000\n5432\n/tmp\n127.0.0.1\n");

        await using (var server = await StartAsync())
        {
            Assert.Equal("1", await Sql.AskAsync(server.ConnectionString, "select 1"));
        }

        Assert.False(bystander.HasExited);
        bystander.StandardInput.Close();
        await bystander.WaitForExitAsync();
    }

    [Fact]
    public async Task A_start_that_is_given_up_leaves_no_server_behind()
    {
        using var givenUp = new CancellationTokenSource();
        var starting = PostgresServer.StartAsync(_data.Path, NullLogger.Instance, givenUp.Token);
        await Eventually.HoldsAsync(() => File.Exists(_data["postgres/postmaster.pid"]), TimeSpan.FromSeconds(10));
        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => starting);
        Assert.False(File.Exists(_data["postgres/postmaster.pid"]));
        await using var next = await StartAsync();
    }

    private Task<PostgresServer> StartAsync() => PostgresServer.StartAsync(_data.Path, NullLogger.Instance, default);

    private static void Kill(int pid) => DataDirectory.Run("kill", "-KILL", $"{pid}");

    /// <summary>A process that ended and was not yet collected by its parent (state Z) runs no more.</summary>
    private static bool IsRunning(int pid) => File.Exists($"/proc/{pid}/stat") && ProcessStat.Of(pid).State != "Z";
}

using Microsoft.Extensions.Logging.Abstractions;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class RunningAsRoot(MadeDatabase made)
{
    private readonly RunningServer _running = made.RunningServer;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public async Task The_server_of_a_root_host_runs_as_another_user_with_no_other_groups()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root gives the server to another user.");
        var data = _running.Data;

        var status = await File.ReadAllLinesAsync($"/proc/{data.ServerPid}/status");

        Assert.Equal(DataDirectory.Run("stat", "-c", "%u", data["postgres"]), Field(status, "Uid:"));
        Assert.NotEqual("0", Field(status, "Uid:"));
        Assert.NotEqual("0", Field(status, "Gid:"));
        Assert.Equal("", Field(status, "Groups:"));
    }

    [Fact]
    public async Task Files_that_root_put_back_from_a_backup_are_given_to_the_server()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root gives the server to another user.");
        var data = made.Stopped;
        DataDirectory.Run("chown", "-R", "root", data["postgres"]);

        await using var server = await PostgresServer.StartAsync(data.Path, NullLogger.Instance, default);

        Assert.Equal("1", await Sql.AskAsync(server.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_directory_that_the_server_cannot_reach_keeps_its_database_elsewhere_and_finds_it_again()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root gives the server to another user.");
        using var data = new DataDirectory(mode: OwnerOnly);
        var log = new Lines();
        await using (var server = await PostgresServer.StartAsync(data.Path, log, default))
        {
            await Sql.KeepAFactAsync(server.ConnectionString);
        }

        Directory.Move(data.Path, $"{data.Root}/moved");
        await using var moved = await PostgresServer.StartAsync($"{data.Root}/moved", NullLogger.Instance, default);

        Assert.Contains(log.Written, line => line.Contains("so the database is kept in /var/lib/samenkracht/", StringComparison.Ordinal));
        Assert.Equal("kept", await Sql.TheFactAsync(moved.ConnectionString));
    }

    private static string Field(string[] status, string name) =>
        status.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim().Split('\t')[0];
}

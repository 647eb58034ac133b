using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class SharingADataDirectory(MadeDatabase made, RunningServer running)
{
    [Fact]
    public async Task A_second_host_is_told_who_the_first_is_and_disturbs_nothing()
    {
        using var data = made.Copy();
        using var first = await HostProcess.StartAsync(data.Path);

        var refusal = await Assert.ThrowsAsync<PostgresCannotStartException>(() => PostgresServer.StartAsync(data.Path, NullLogger.Instance, default));

        Assert.Equal($"The data directory {data.Path} is in use by process {first.Pid}. Stop that process, or choose another --data directory.", refusal.Message);
        Assert.Equal("1", await Sql.AskAsync(first.ConnectionString, "select 1"));
        await first.TerminateAsync();
    }

    [Fact]
    public async Task A_link_to_the_directory_is_the_same_directory()
    {
        var link = $"{running.Data.Root}/link";
        Directory.CreateSymbolicLink(link, running.Data.Path);

        await Assert.ThrowsAsync<PostgresCannotStartException>(() => PostgresServer.StartAsync(link, NullLogger.Instance, default));
    }

    [Fact]
    public async Task Two_directories_have_two_servers()
    {
        using var data = made.Copy();
        await using var other = await PostgresServer.StartAsync(data.Path, NullLogger.Instance, default);

        Assert.NotEqual(running.Address.Port, new NpgsqlConnectionStringBuilder(other.ConnectionString).Port);
        Assert.NotEqual(await ClusterAsync(running.ConnectionString), await ClusterAsync(other.ConnectionString));
    }

    private static Task<string?> ClusterAsync(string connectionString) => Sql.AskAsync(connectionString, "show data_directory");
}

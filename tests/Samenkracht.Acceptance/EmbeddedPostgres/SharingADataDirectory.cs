using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class SharingADataDirectory(MadeDatabase made)
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
        using var data = made.Copy();
        Directory.CreateSymbolicLink($"{data.Root}/link", data.Path);
        await using var first = await PostgresServer.StartAsync(data.Path, NullLogger.Instance, default);

        await Assert.ThrowsAsync<PostgresCannotStartException>(() => PostgresServer.StartAsync($"{data.Root}/link", NullLogger.Instance, default));
    }

    [Fact]
    public async Task Two_directories_have_two_servers()
    {
        using var data = made.Copy();
        using var other = made.Copy();
        await using var first = await PostgresServer.StartAsync(data.Path, NullLogger.Instance, default);
        await using var second = await PostgresServer.StartAsync(other.Path, NullLogger.Instance, default);

        Assert.NotEqual(new NpgsqlConnectionStringBuilder(first.ConnectionString).Port, new NpgsqlConnectionStringBuilder(second.ConnectionString).Port);
    }
}

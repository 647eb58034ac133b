using Microsoft.Extensions.Logging.Abstractions;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class SharingADataDirectory(MadeDatabase made)
{
    private readonly RunningServer _first = made.RunningServer;

    [Fact]
    public async Task A_second_host_is_told_who_the_first_is_and_disturbs_nothing()
    {
        using var second = await HostProcess.StartAsync(_first.Data.Path);

        Assert.Equal(
            $"REFUSED The data directory {_first.Data.Path} is in use by process {Environment.ProcessId}. Stop that process, or choose another --data directory.",
            second.FirstLine);
        Assert.Equal("1", await Sql.AskAsync(_first.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_link_to_the_directory_is_the_same_directory()
    {
        var link = $"{_first.Data.Root}/link";
        Directory.CreateSymbolicLink(link, _first.Data.Path);

        await Assert.ThrowsAsync<PostgresCannotStartException>(() => PostgresServer.StartAsync(link, NullLogger.Instance, default));
    }
}

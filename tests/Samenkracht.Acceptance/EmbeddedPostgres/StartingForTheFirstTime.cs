using Microsoft.Extensions.Logging.Abstractions;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class StartingForTheFirstTime(MadeDatabase made) : IDisposable
{
    private readonly RunningServer _server = made.RunningServer;
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_database_has_checksums_and_is_in_UTF8_with_locale_C()
    {
        Assert.Equal("on, UTF8, C, samenkracht", await Sql.AskAsync(_server.ConnectionString, """
            select concat_ws(', ', current_setting('data_checksums'), pg_encoding_to_char(encoding), datcollate, pg_get_userbyid(datdba))
            from pg_database where datname = current_database()
            """));
        Assert.Equal(_server.Data["postgres"], await Sql.AskAsync(_server.ConnectionString, "show data_directory"));
    }

    [Fact]
    public async Task A_first_start_that_was_killed_is_begun_again()
    {
        using (var host = HostProcess.Begin(_data.Path))
        {
            await Eventually.HoldsAsync(() => Directory.GetFiles(_data.Path, "PG_VERSION", SearchOption.AllDirectories).Length > 0, TimeSpan.FromSeconds(10));
            await host.KillAsync();
        }

        Assert.False(Directory.Exists(_data["postgres"]));
        await using var begun = await StartAsync();

        Assert.Equal("1", await Sql.AskAsync(begun.ConnectionString, "select 1"));
        Assert.Empty(Directory.GetDirectories(_data.Path, "postgres.new-*"));
    }

    [Fact]
    public async Task A_half_made_database_is_set_aside_and_not_removed()
    {
        Directory.CreateDirectory(_data["postgres/base"]);
        await File.WriteAllTextAsync(_data["postgres/base/1"], "half");

        await using var begun = await StartAsync();

        Assert.Equal("1", await Sql.AskAsync(begun.ConnectionString, "select 1"));
        var aside = Assert.Single(Directory.GetDirectories(_data.Path, "postgres.incomplete-*"));
        Assert.Equal("half", await File.ReadAllTextAsync($"{aside}/base/1"));
    }

    private Task<PostgresServer> StartAsync() => PostgresServer.StartAsync(_data.Path, NullLogger.Instance, default);
}

using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

public sealed class FindingPostgreSQL : IDisposable
{
    private readonly DataDirectory _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task The_newest_installed_version_is_used()
    {
        Install("lib/9.6/bin", 9);
        Install("lib/16/bin", 16);
        Install("lib/18/bin", 18);

        Assert.Equal(new PostgresBinaries(_machine["lib/18/bin"], 18), await FindAsync(Installed));
    }

    [Fact]
    public async Task The_search_path_goes_first()
    {
        Install("lib/18/bin", 18);
        Install("bin", 16);

        Assert.Equal(16, (await FindAsync(Installed with { OnPath = [_machine["bin"]] })).Major);
    }

    [Fact]
    public async Task An_old_version_on_the_search_path_is_passed_over()
    {
        Install("lib/15/bin", 15);
        Install("bin", 14);

        Assert.Equal(15, (await FindAsync(Installed with { OnPath = [_machine["bin"]] })).Major);
    }

    [Fact]
    public async Task Data_that_exists_is_opened_with_the_version_that_made_it()
    {
        Install("lib/16/bin", 16);
        Install("lib/18/bin", 18);

        Assert.Equal(16, (await FindAsync(Installed, clusterMajor: 16)).Major);
    }

    [Fact]
    public async Task The_directory_that_the_operator_chose_is_the_only_one()
    {
        Install("lib/18/bin", 18);
        Install("mine", 17);

        Assert.Equal(17, (await FindAsync(Installed with { Only = _machine["mine"] })).Major);
    }

    [Fact]
    public async Task A_machine_without_PostgreSQL_is_told_what_to_install()
    {
        Install("lib/14/bin", 14);

        Assert.Equal(
            "PostgreSQL 15 or newer is not installed on this machine. Install it (apt-get install postgresql, or brew install postgresql@16), "
                + "point SAMENKRACHT_PG_BIN at its bin directory, set ConnectionStrings__Samenkracht to a database of your own, or use docker compose up.",
            await RefusalAsync(Installed));
    }

    [Fact]
    public async Task A_machine_without_the_version_of_the_data_is_told_which_one()
    {
        Install("lib/18/bin", 18);

        Assert.StartsWith("The data was made by PostgreSQL 16, and that version is not installed on this machine.", await RefusalAsync(Installed, 16), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_choice_of_the_operator_is_explained()
    {
        Install("lib/18/bin", 18);
        var wrong = _machine["nowhere"];

        Assert.StartsWith($"SAMENKRACHT_PG_BIN is {wrong}, but there is no PostgreSQL 15 or newer there.", await RefusalAsync(Installed with { Only = wrong }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_obeys_the_variable()
    {
        using var host = await HostProcess.StartAsync(_machine["data"], ("SAMENKRACHT_PG_BIN", _machine["nowhere"]));

        Assert.StartsWith($"REFUSED SAMENKRACHT_PG_BIN is {_machine["nowhere"]}", host.FirstLine, StringComparison.Ordinal);
    }

    private PostgresSearch Installed => new(null, [], [_machine["lib/*/bin"]]);

    private static Task<PostgresBinaries> FindAsync(PostgresSearch search, int? clusterMajor = null) =>
        PostgresBinaries.FindAsync(search, clusterMajor, default);

    private static async Task<string> RefusalAsync(PostgresSearch search, int? clusterMajor = null) =>
        (await Assert.ThrowsAsync<PostgresCannotStartException>(() => FindAsync(search, clusterMajor))).Message;

    private void Install(string directory, int major)
    {
        Directory.CreateDirectory(_machine[directory]);
        foreach (var program in new[] { "postgres", "initdb", "pg_ctl" })
        {
            var path = _machine[$"{directory}/{program}"];
            File.WriteAllText(path, $"#!/bin/sh\necho '{program} (PostgreSQL) {major}.3 (Debian {major}.3-1)'\n");
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

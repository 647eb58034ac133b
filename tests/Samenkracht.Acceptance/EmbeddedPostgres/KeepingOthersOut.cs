using System.Net;
using System.Net.NetworkInformation;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

[Collection(EmbeddedPostgresCollection.Name)]
public sealed class KeepingOthersOut(MadeDatabase made)
{
    private readonly RunningServer _server = made.RunningServer;
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task The_server_listens_on_loopback_and_on_a_private_socket_only()
    {
        var address = _server.Address;

        var listener = Assert.Single(IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners(), listener => listener.Port == address.Port);
        Assert.Equal(IPAddress.Loopback, listener.Address);
        Assert.Equal(_server.Data["socket"], address.Host);
        Assert.Equal(OwnerReadsAndWrites | UnixFileMode.UserExecute, File.GetUnixFileMode(address.Host!));
    }

    [Theory]
    [InlineData("a guess")]
    [InlineData(null)]
    public async Task Nobody_enters_without_the_password(string? password)
    {
        var tcp = new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Host = "127.0.0.1", Password = password };

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Sql.AskAsync(tcp.ConnectionString, "select 1"));
        Assert.Equal("0", await Sql.AskAsync(_server.ConnectionString, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
    }

    [Fact]
    public async Task The_password_opens_the_port_and_is_in_a_file_for_the_host_alone()
    {
        var password = await File.ReadAllTextAsync(_server.Data["postgres.password"]);
        var tcp = new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Host = "127.0.0.1", Password = password };

        Assert.Equal(64, password.Length);
        Assert.Equal(OwnerReadsAndWrites, File.GetUnixFileMode(_server.Data["postgres.password"]));
        Assert.Equal("1", await Sql.AskAsync(tcp.ConnectionString, "select 1"));
    }

    [Fact]
    public void Ctrl_C_in_the_terminal_of_the_host_does_not_reach_the_server()
    {
        var server = _server.Data.ServerPid;

        Assert.Equal(server, ProcessStat.Of(server).Session);
        Assert.NotEqual(ProcessStat.Of(Environment.ProcessId).Session, ProcessStat.Of(server).Session);
    }

    [Fact]
    public async Task A_long_path_gets_a_short_socket_that_goes_with_the_server()
    {
        using var data = made.Copy(new string('d', 100));
        string socket;
        await using (var far = await PostgresServer.StartAsync(data.Path, NullLogger.Instance, default))
        {
            socket = new NpgsqlConnectionStringBuilder(far.ConnectionString).Host!;
            Assert.StartsWith("/tmp/samenkracht-pg-", socket, StringComparison.Ordinal);
            Assert.Equal("1", await Sql.AskAsync(far.ConnectionString, "select 1"));
        }

        Assert.False(Directory.Exists(socket));
    }
}

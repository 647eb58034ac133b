using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>
/// One data directory after its first start, and copies of it, so that tests need not wait for initdb. Tests that only
/// look share <see cref="RunningServer"/>; tests that start and stop do so in turn in <see cref="Stopped"/>.
/// </summary>
public sealed class MadeDatabase : IAsyncLifetime
{
    private readonly DataDirectory _original = new();

    public async ValueTask InitializeAsync()
    {
        await using (var first = await PostgresServer.StartAsync(_original.Path, NullLogger.Instance, default))
        {
        }

        Stopped = Copy();
        RunningServer = await RunningServer.StartAsync(Copy());
    }

    public RunningServer RunningServer { get; private set; } = null!;

    public DataDirectory Stopped { get; private set; } = null!;

    public DataDirectory Copy(string name = "data")
    {
        var copy = new DataDirectory(name);
        DataDirectory.Copy(_original.Path, copy.Path);
        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        await RunningServer.DisposeAsync();
        Stopped.Dispose();
        _original.Dispose();
    }
}

/// <summary>A server that nobody stops or changes.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly PostgresServer _server;

    private RunningServer(DataDirectory data, PostgresServer server) => (Data, _server) = (data, server);

    public DataDirectory Data { get; }

    public string ConnectionString => _server.ConnectionString;

    public NpgsqlConnectionStringBuilder Address => new(ConnectionString);

    public static async Task<RunningServer> StartAsync(DataDirectory data) =>
        new(data, await PostgresServer.StartAsync(data.Path, NullLogger.Instance, default));

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Data.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class EmbeddedPostgresCollection : ICollectionFixture<MadeDatabase>
{
    public const string Name = "Embedded PostgreSQL";
}

using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>One server after its first start, for the tests that only look at it.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private PostgresServer? _server;

    public DataDirectory Data { get; } = new();

    public string ConnectionString => _server!.ConnectionString;

    public NpgsqlConnectionStringBuilder Address => new(ConnectionString);

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync(Data.Path, NullLogger.Instance, default);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Data.Dispose();
    }
}

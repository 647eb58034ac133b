using Microsoft.Extensions.Logging.Abstractions;
using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

/// <summary>A data directory after its first start, to copy: tests of later starts need not wait for initdb.</summary>
public sealed class MadeDatabase : IAsyncLifetime
{
    private readonly DataDirectory _original = new();

    public async ValueTask InitializeAsync()
    {
        await using var server = await PostgresServer.StartAsync(_original.Path, NullLogger.Instance, default);
    }

    public ValueTask DisposeAsync()
    {
        _original.Dispose();
        return ValueTask.CompletedTask;
    }

    public DataDirectory Copy(string name = "data")
    {
        var copy = new DataDirectory(name);
        DataDirectory.Copy(_original.Path, copy.Path);
        return copy;
    }
}

[CollectionDefinition(Name)]
public sealed class EmbeddedPostgresCollection : ICollectionFixture<MadeDatabase>, ICollectionFixture<RunningServer>
{
    public const string Name = "Embedded PostgreSQL";
}

using Npgsql;

namespace Samenkracht.Acceptance.ApiContract;

/// <summary>One live host, on a database of its own, for all that is said about the interface.</summary>
public sealed class ApiContractFixture(AppFixture app) : IAsyncLifetime
{
    private Lazy<Task<IReadOnlyList<Answer>>> _errors = null!;

    public string ConnectionString { get; private set; } = null!;

    public LiveHost Host { get; private set; } = null!;

    /// <summary>The answers to every error that can be provoked.</summary>
    public Task<IReadOnlyList<Answer>> Errors => _errors.Value;

    public async ValueTask InitializeAsync()
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand("create database api_contract", connection);
        await create.ExecuteNonQueryAsync();
        ConnectionString = new NpgsqlConnectionStringBuilder(app.ConnectionString) { Database = "api_contract" }.ConnectionString;
        Host = LiveHost.Start(ConnectionString);
        _errors = new(() => Provoke.EveryErrorAsync(Host));
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}

[CollectionDefinition(nameof(ApiContract))]
public sealed class ApiContract : ICollectionFixture<ApiContractFixture>;

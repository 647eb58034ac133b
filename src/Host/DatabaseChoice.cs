using Samenkracht.Host.EmbeddedPostgres;

namespace Samenkracht.Host;

/// <summary>The database of this run: the operator's own, or one that the host runs for itself until it is disposed.</summary>
internal sealed class DatabaseChoice : IAsyncDisposable
{
    private const string Own = "Samenkracht";

    /// <summary>Commands that read the composition of the host and no facts.</summary>
    private static readonly string[] WithoutDatabase = ["codegen", "describe", "describe-event-model", "event-model", "capabilities", "help", "openapi"];

    private readonly IAsyncDisposable? _embedded;

    private DatabaseChoice(string connectionString, IAsyncDisposable? embedded = null) => (ConnectionString, _embedded) = (connectionString, embedded);

    public string ConnectionString { get; }

    /// <summary>Sets where the host keeps its files, when it runs its own database and was not told.</summary>
    public static void SetDataDirectory(ConfigurationManager configuration, string? command)
    {
        if (configuration.GetConnectionString(Own) is null && !WithoutDatabase.Contains(command)) configuration["Data:Directory"] ??= Path.Combine(".data", "host");
    }

    /// <summary>Gives the database, and starts it when the host has to run it.</summary>
    /// <exception cref="PostgresCannotStartException">The message says what is wrong and what to do.</exception>
    public static async Task<DatabaseChoice> OpenAsync(ConfigurationManager configuration, string? command, CancellationToken stopping)
    {
        if (configuration.GetConnectionString(Own) is { } own) return new(own);
        if (WithoutDatabase.Contains(command)) return new("Host=none.invalid;Database=none");

        // The host's own loggers come with the host, which cannot be composed before its database is there.
        using var loggers = LoggerFactory.Create(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
        var server = await PostgresServer.StartAsync(configuration["Data:Directory"]!, loggers.CreateLogger<PostgresServer>(), stopping);
        return new(server.ConnectionString, server);
    }

    public ValueTask DisposeAsync() => _embedded?.DisposeAsync() ?? ValueTask.CompletedTask;
}

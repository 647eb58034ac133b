using System.Collections.Concurrent;
using System.Diagnostics;
using Alba;
using JasperFx.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wolverine;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>A host on a database of its own that tells all it can: every line of its log and every tag of its activities is kept.</summary>
public sealed class WatchedHost(AppFixture app) : IAsyncLifetime, ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly ConcurrentQueue<string> _tags = [];
    private ActivityListener _listener = null!;

    public IAlbaHost Host { get; private set; } = null!;

    public string ConnectionString { get; private set; } = null!;

    /// <summary>The lines of the log so far.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Everything that activities carried so far: names, tags, baggage and events.</summary>
    public IReadOnlyList<string> Tags => [.. _tags];

    public async ValueTask InitializeAsync()
    {
        await using (var connection = new NpgsqlConnection(app.ConnectionString))
        {
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand("create database keeping_people_out", connection);
            await create.ExecuteNonQueryAsync();
        }

        ConnectionString = new NpgsqlConnectionStringBuilder(app.ConnectionString) { Database = "keeping_people_out" }.ConnectionString;
        _listener = new()
        {
            ShouldListenTo = _ => true, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded, ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(_listener);
        JasperFxEnvironment.AutoStartHost = true;
        Host = await AlbaHost.For<Program>(host => host
            .UseEnvironment("Development")
            .UseSetting("ConnectionStrings:Samenkracht", ConnectionString)
            .UseSetting("Logging:LogLevel:Default", "Trace")
            .UseSetting("Logging:LogLevel:Samenkracht", "Trace")
            .TrustTestTokens()
            .ConfigureLogging(logging => logging.ClearProviders().AddProvider(this))
            .ConfigureServices(services => services.RunWolverineInSoloMode()));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _listener.Dispose();
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => new Line(_lines);

    void IDisposable.Dispose()
    {
    }

    private void Keep(Activity activity)
    {
        var tags = activity.TagObjects.Concat(activity.Events.SelectMany(one => one.Tags)).Select(tag => $"{tag.Key}={tag.Value}");
        _tags.Enqueue(string.Join(' ', [activity.OperationName, activity.DisplayName, .. tags, .. activity.Baggage.Select(one => $"{one.Key}={one.Value}")]));
    }

    private sealed class Line(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lines.Enqueue($"{(state is IEnumerable<KeyValuePair<string, object>> pairs ? string.Join(' ', pairs) : state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object>> pairs ? string.Join(' ', pairs) : "")}");
    }
}

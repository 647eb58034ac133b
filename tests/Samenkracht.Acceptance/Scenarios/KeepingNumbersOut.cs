using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Samenkracht.Acceptance.Programming;

namespace Samenkracht.Acceptance.Scenarios;

/// <summary>Runs when no other test does: the position of the log is that of the story.</summary>
[CollectionDefinition(nameof(KeepingNumbersOut), DisableParallelization = true)]
public sealed class NobodyElse;

/// <summary>Somebody writes down a citizen service number at the desk for the digital government.</summary>
[Collection(nameof(KeepingNumbersOut))]
public sealed class KeepingNumbersOut(AppFixture app) : DeskStory(app), ILoggerProvider
{
    private const string Number = "123456782";

    private const string AllTables =
        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')";

    private readonly AppFixture app = app;
    private readonly ConcurrentQueue<string> lines = [];

    [Fact]
    public async Task refuses_it_at_the_door_and_stores_nothing()
    {
        var day = await ADay(await ADesk());
        var harmless = string.Concat(Guid.NewGuid().ToString().Where(char.IsAsciiLetter));
        await this.Changed(Staff, day, "contacts", Contact(harmless));
        var tag = (await Get(Staff, day)).Tag;
        Watch();
        var before = await Position();

        var refused = await Post(Staff, $"{day}/contacts", Contact($"Kan niet inloggen, bsn is {Number}"), ifMatch: tag);

        refused.IsRefused("Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.");
        Assert.EndsWith("/text-holds-personal-numbers", refused.Json.Text("type"), StringComparison.Ordinal);
        Assert.DoesNotContain(Number, refused.Text, StringComparison.Ordinal);
        Assert.Equal((before, tag), (await Position(), (await Get(Staff, day)).Tag));
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains(Number, StringComparison.Ordinal));
        Assert.NotEmpty(await TablesThatHold(harmless));
        Assert.Empty(await TablesThatHold(Number));
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => new Line(lines);

    public void Dispose()
    {
    }

    // All that the host can tell, also what it keeps to itself elsewhere.
    private void Watch()
    {
        Host.Services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>().CurrentValue.Rules.Add(new(GetType().FullName, null, LogLevel.Trace, null));
        Host.Services.GetRequiredService<ILoggerFactory>().AddProvider(this);
    }

    private async Task<long> Position() => (await Get("auditor", "/v1/venues?limit=1")).Is(200).Json.GetProperty("position").GetInt64();

    // As text, and as the bytes that bodies of events are.
    private async Task<IReadOnlyList<string>> TablesThatHold(string text)
    {
        await using var database = NpgsqlDataSource.Create(app.ConnectionString);
        var (bytes, holding) = (Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)), new List<string>());
        foreach (var table in await Column(database, AllTables))
            holding.AddRange(await Column(
                database, $"select '{table}' from {table} as t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 limit 1", text, bytes));
        return holding;
    }

    private static async Task<IReadOnlyList<string>> Column(NpgsqlDataSource database, string sql, params string[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync()) found.Add(reader.GetString(0));
        return found;
    }

    private sealed class Line(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}

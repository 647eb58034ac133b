using System.Text.Json;
using Marten;
using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Reading;

/// <summary>Reads states and facts by stream: as they are, as they held on a day, as they were known at an instant.</summary>
public sealed class History(IDocumentStore store, NpgsqlDataSource database)
{
    private readonly StoredNames _names = new(store);

    /// <summary>The state of a stream and its version, now; null when there is none.</summary>
    public async Task<(object State, long Version)?> FindAsync(Type state, string stream, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        var loaded = await new StateLoader(_names).LoadAsync(connection, [new(state, stream)], [], ct);
        return loaded.States.Values.FirstOrDefault() is { } kept ? (kept.State, kept.Version) : null;
    }

    /// <summary>
    /// The states of streams on a business day as known at an instant: the facts recorded by then that held by then, in the
    /// order in which they became true. Streams without any such fact are left out.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, T>> AsOfAsync<T>(
        IReadOnlyCollection<string> streams, DateOnly? validOn, DateTimeOffset? knownAt, CancellationToken ct) where T : class
    {
        var rows = new List<(string Stream, long Version, DateOnly ValidFrom, IFact Fact)>();
        await using var reader = await ReadAsync(streams, knownAt, ct);
        var names = Fold.FactsOf(typeof(T)).ToDictionary(fact => _names.Of(fact).Stored);
        while (await reader.ReadAsync(ct))
        {
            if (!names.TryGetValue(reader.GetString(4), out var type)) continue;
            var fact = (IFact)_names.Of(type).Body.Deserialize(type, reader.GetFieldValue<byte[]>(10));
            if (validOn is null || fact.ValidFrom <= validOn) rows.Add((reader.GetString(2), reader.GetInt64(3), fact.ValidFrom, fact));
        }

        return rows.GroupBy(row => row.Stream).Where(stream => stream.Any(row => row.Version == 1)).ToDictionary(
            stream => stream.Key,
            stream => Fold.All<T>(stream.OrderBy(row => row.Version == 1 ? DateOnly.MinValue : row.ValidFrom).ThenBy(row => row.Version).Select(row => row.Fact))!);
    }

    /// <summary>The facts of a stream, of the given kinds or of all, as known at an instant.</summary>
    public async Task<FactList> FactsAsync(string stream, IReadOnlyCollection<Type> kinds, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var wanted = kinds.Select(kind => _names.Of(kind).Stored).ToHashSet();
        var facts = new List<FactEntry>();
        await using var reader = await ReadAsync([stream], knownAt, ct);
        while (await reader.ReadAsync(ct))
            if (wanted.Count == 0 || wanted.Contains(reader.GetString(4))) facts.Add(Entry(reader));
        return new(facts);
    }

    /// <summary>These events and the ones that they led to directly, in the order in which they were recorded.</summary>
    /// <param name="causes">The ids of the events.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<IReadOnlyList<FactEntry>> AroundAsync(IReadOnlyCollection<Guid> causes, CancellationToken ct)
    {
        if (causes.Count == 0) return [];
        await using var command = database.CreateCommand($"{Columns} where id = any($1) or causation_id = any($2) order by seq_id");
        command.Parameters.Add(Arrays.Of(causes, NpgsqlDbType.Uuid));
        command.Parameters.Add(Arrays.Text(causes.Select(cause => cause.ToString())));
        await using var reader = await command.ExecuteReaderAsync(ct);
        var facts = new List<FactEntry>();
        while (await reader.ReadAsync(ct)) facts.Add(Entry(reader));
        return facts;
    }

    /// <summary>The keys of all streams of a kind, in order.</summary>
    public async Task<IReadOnlyList<string>> StreamsAsync(Type state, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select id from {_names.TableOf(state).Table} order by id");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var streams = new List<string>();
        while (await reader.ReadAsync(ct)) streams.Add(reader.GetString(0));
        return streams;
    }

    /// <summary>The position of the last event in the log; 0 when it is empty.</summary>
    public async Task<long> PositionAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select coalesce(max(seq_id), 0) from {_names.EventsSchema}.mt_events");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private string Columns => $"""
        select seq_id, id, stream_id, version, type, timestamp, headers, user_name, correlation_id, causation_id, bdata from {_names.EventsSchema}.mt_events
        """;

    private async Task<NpgsqlDataReader> ReadAsync(IReadOnlyCollection<string> streams, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var command = database.CreateCommand($"""
            {Columns} where stream_id = any($1) and ($2::timestamptz is null or timestamp <= $2)
            order by stream_id, version
            """);
        command.Parameters.Add(Arrays.Text(streams));
        command.Parameters.Add(new NpgsqlParameter
        {
            Value = (object?)knownAt?.ToUniversalTime() ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz,
        });
        return await command.ExecuteReaderAsync(ct);
    }

    private static FactEntry Entry(NpgsqlDataReader row)
    {
        var headers = JsonSerializer.Deserialize<FactHeaders>(row.GetString(6), Json.Options)!;
        using var body = JsonDocument.Parse(row.GetFieldValue<byte[]>(10));
        return new(
            row.GetInt64(0), row.GetGuid(1).ToString(), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetFieldValue<DateTimeOffset>(5),
            headers.ValidFrom, row.GetString(7), headers.Role, headers.Organisation, headers.OnBehalfOf, headers.Through, headers.Reason,
            row.GetString(8), row.GetString(9), headers.Simulated, body.RootElement.Clone());
    }
}

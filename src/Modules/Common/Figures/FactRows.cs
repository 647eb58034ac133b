using Marten;
using Npgsql;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Figures;

/// <summary>A fact with its place in the log.</summary>
/// <param name="Id">The id of its event.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Version">Its version in the stream.</param>
/// <param name="Fact">The fact.</param>
/// <param name="KnownAt">When it was recorded; null for the transaction that records it.</param>
public sealed record PlacedFact(Guid Id, string Stream, long Version, IFact Fact, DateTimeOffset? KnownAt);

/// <summary>A table of a module's own that holds rows for some of its facts. The rows are written in the transaction of the fact, and only added.</summary>
public interface IFactRows
{
    /// <summary>The name of the table, with its schema.</summary>
    string Table { get; }

    /// <summary>Whether the fact has rows in it.</summary>
    bool HasRowsOf(Type fact);

    /// <summary>The command that adds the rows of these facts, one or more.</summary>
    NpgsqlBatchCommand Insert(IReadOnlyList<PlacedFact> facts);
}

/// <summary>Makes a table of fact rows anew from the log: the table is only a reading of it.</summary>
/// <param name="store">Knows the names of facts.</param>
/// <param name="database">The database.</param>
public sealed class FactRowsRebuild(IDocumentStore store, NpgsqlDataSource database)
{
    private const int FactsAtOnce = 1_000;
    private readonly StoredNames _names = new(store);

    /// <summary>Empties the table and adds the rows of every fact, in one transaction. Gives the number of facts.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="facts">The kinds of facts that have rows in it.</param>
    /// <param name="ct">Stops; the table then stays as it was.</param>
    public async Task<long> RebuildAsync(IFactRows rows, IReadOnlyCollection<Type> facts, CancellationToken ct)
    {
        var types = facts.ToDictionary(type => _names.Of(type).Stored);
        await using var reading = await database.OpenConnectionAsync(ct);
        await using var writing = await database.OpenConnectionAsync(ct);
        await using var transaction = await writing.BeginTransactionAsync(ct);
        // The lock keeps the queue from adding rows that the reading below has seen already.
        await ExecuteAsync(writing, new($"lock table {rows.Table} in access exclusive mode"), ct);
        await ExecuteAsync(writing, new($"delete from {rows.Table}"), ct);

        var placed = new List<PlacedFact>();
        long total = 0;
        await using var command = new NpgsqlCommand(
            $"select id, stream_id, version, type, bdata, timestamp from {_names.EventsSchema}.mt_events where type = any($1) order by seq_id", reading);
        command.Parameters.Add(Arrays.Text(types.Keys));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var type = types[reader.GetString(3)];
            var fact = (IFact)_names.Of(type).Body.Deserialize(type, reader.GetFieldValue<byte[]>(4));
            placed.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetInt64(2), fact, reader.GetFieldValue<DateTimeOffset>(5)));
            if (placed.Count >= FactsAtOnce) await FlushAsync();
        }

        await FlushAsync();
        await transaction.CommitAsync(ct);
        return total;

        async Task FlushAsync()
        {
            if (placed.Count == 0) return;
            await ExecuteAsync(writing, rows.Insert(placed), ct);
            total += placed.Count;
            placed.Clear();
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, NpgsqlBatchCommand command, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { command } };
        await batch.ExecuteNonQueryAsync(ct);
    }
}

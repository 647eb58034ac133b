using Marten;
using Npgsql;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Figures;

/// <summary>Makes a ledger anew from the log: the ledger is only a reading of it.</summary>
public sealed class FigureRebuild(IDocumentStore store, NpgsqlDataSource database)
{
    private const int RowsAtOnce = 2_000;
    private readonly StoredNames _names = new(store);

    /// <summary>Empties the ledger and adds what every fact of the module adds, in one transaction. Gives the number of rows.</summary>
    /// <param name="module">The module.</param>
    /// <param name="counted">Its facts that add to figures.</param>
    /// <param name="ct">Stops; the ledger then stays as it was.</param>
    public async Task<long> RebuildAsync(string module, IReadOnlyCollection<Type> counted, CancellationToken ct)
    {
        var types = counted.ToDictionary(type => _names.Of(type).Stored);
        await using var reading = await database.OpenConnectionAsync(ct);
        await using var writing = await database.OpenConnectionAsync(ct);
        await using var transaction = await writing.BeginTransactionAsync(ct);
        // The lock keeps the queue from adding rows that the reading below has seen already.
        await ExecuteAsync(writing, new NpgsqlBatchCommand($"lock table {module}.figures in access exclusive mode"), ct);
        await ExecuteAsync(writing, new NpgsqlBatchCommand($"delete from {module}.figures"), ct);

        var rows = new List<(string Stream, long Version, Figure Figure)>();
        var known = new List<DateTimeOffset>();
        long total = 0;
        await using var command = new NpgsqlCommand(
            $"select stream_id, version, type, bdata, timestamp from {_names.EventsSchema}.mt_events where type = any($1) order by seq_id", reading);
        command.Parameters.Add(Arrays.Text(types.Keys));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var type = types[reader.GetString(2)];
            var fact = (ICounted)_names.Of(type).Body.Deserialize(type, reader.GetFieldValue<byte[]>(3));
            foreach (var figure in fact.Figures.Where(figure => figure.Amount != 0))
            {
                rows.Add((reader.GetString(0), reader.GetInt64(1), figure));
                known.Add(reader.GetFieldValue<DateTimeOffset>(4));
            }

            if (rows.Count >= RowsAtOnce) await FlushAsync();
        }

        await FlushAsync();
        await transaction.CommitAsync(ct);
        return total;

        async Task FlushAsync()
        {
            if (rows.Count == 0) return;
            await ExecuteAsync(writing, FigureLedger.Insert(module, rows, known), ct);
            total += rows.Count;
            rows.Clear();
            known.Clear();
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, NpgsqlBatchCommand command, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { command } };
        await batch.ExecuteNonQueryAsync(ct);
    }
}

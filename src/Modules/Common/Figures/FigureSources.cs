using System.Globalization;
using Marten;
using Npgsql;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Figures;

/// <summary>What a ledger says of a measure, and from what.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Amount">How much.</param>
/// <param name="Facts">From how many facts.</param>
/// <param name="ByBasis">How much of it by each basis.</param>
public sealed record FigureSource(string Measure, decimal Amount, int Facts, IReadOnlyDictionary<string, decimal> ByBasis);

/// <summary>What a ledger says at a place in the log.</summary>
/// <param name="Position">The position of the last event in the log when the ledger was read.</param>
/// <param name="Measures">The measures, by name; one without any row is absent.</param>
public sealed record FigureSources(long Position, IReadOnlyDictionary<string, FigureSource> Measures)
{
    /// <summary>Reads a ledger for a decision, as it stands.</summary>
    public static async Task<FigureSources> ReadAsync(IQuerySession session, FigureSelection selection, CancellationToken ct)
    {
        await using var connection = session.Database.CreateConnection();
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            select measure, coalesce(basis, ''), grouping(basis) = 1, sum(amount), count(distinct (stream, version))::integer,
                (select coalesce(max(seq_id), 0) from {new StoredNames(session.DocumentStore).EventsSchema}.mt_events)
            from {selection.Module}.figures where {FigureReader.Where(selection, command)}
            group by grouping sets ((measure), (measure, basis))
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<(string Measure, string Basis, bool IsWhole, decimal Amount, int Facts, long Position)>();
        while (await reader.ReadAsync(ct))
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), reader.GetDecimal(3), reader.GetInt32(4), reader.GetInt64(5)));
        return new(rows.Select(row => row.Position).FirstOrDefault(), rows.Where(row => row.IsWhole).ToDictionary(row => row.Measure, row => new FigureSource(
            row.Measure, row.Amount, row.Facts, rows.Where(part => !part.IsWhole && part.Measure == row.Measure).ToDictionary(part => part.Basis, part => part.Amount))));
    }
}

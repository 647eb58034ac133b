using System.Runtime.CompilerServices;
using Marten;
using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Facts;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Reading;

/// <summary>A fact as an export needs it.</summary>
/// <param name="Id">The id of its event.</param>
/// <param name="Role">The role in which somebody recorded it; no name.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="Fact">The fact.</param>
public readonly record struct ReadFact(Guid Id, string Role, DateTimeOffset RecordedAt, IFact Fact);

/// <summary>Reads the facts of a stream one after another, and never holds more than one of them: for exports of any size.</summary>
/// <param name="store">Knows the names of facts.</param>
public sealed class FactCursor(IDocumentStore store)
{
    private readonly StoredNames _names = new(store);

    /// <summary>The facts of these kinds in their order.</summary>
    /// <param name="connection">The connection, with a transaction of its own when several readings must agree.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="knownAt">Only what was known at this instant; null for all.</param>
    /// <param name="ct">Stops reading.</param>
    public async IAsyncEnumerable<ReadFact> ReadAsync(
        NpgsqlConnection connection, string stream, IReadOnlyCollection<Type> kinds, DateTimeOffset? knownAt, [EnumeratorCancellation] CancellationToken ct)
    {
        var types = kinds.ToDictionary(kind => _names.Of(kind).Stored);
        await using var command = new NpgsqlCommand($"""
            select id, headers ->> 'role', timestamp, type, bdata from {_names.EventsSchema}.mt_events
            where stream_id = $1 and ($2::timestamptz is null or timestamp <= $2) order by version
            """, connection);
        command.Parameters.Add(new() { Value = stream });
        command.Parameters.Add(new() { Value = (object?)knownAt?.ToUniversalTime() ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            if (types.TryGetValue(reader.GetString(3), out var type))
                yield return new(
                    reader.GetGuid(0), reader.IsDBNull(1) ? "" : reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2),
                    (IFact)_names.Of(type).Body.Deserialize(type, reader.GetFieldValue<byte[]>(4)));
    }
}

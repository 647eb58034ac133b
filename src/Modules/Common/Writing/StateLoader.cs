using Npgsql;
using NpgsqlTypes;

namespace Samenkracht.Common.Writing;

/// <summary>Reads states, with their versions, and earlier answers: one round trip for everything a batch needs.</summary>
internal sealed class StateLoader(StoredNames names)
{
    public async Task<Loaded> LoadAsync(
        NpgsqlConnection connection, IReadOnlyCollection<StateKey> states, IReadOnlyCollection<RequestKey> keys, CancellationToken ct)
    {
        var loaded = new Loaded();
        if (states.Count == 0 && keys.Count == 0) return loaded;

        await using var batch = new NpgsqlBatch(connection);
        var groups = states.GroupBy(key => key.State).ToList();
        foreach (var group in groups) batch.BatchCommands.Add(States(group));
        if (keys.Count > 0) batch.BatchCommands.Add(Answers(keys));

        await using var reader = await batch.ExecuteReaderAsync(ct);
        foreach (var group in groups)
        {
            while (await reader.ReadAsync(ct))
                loaded.States[new(group.Key, reader.GetString(0))] = await KeptAsync(reader, group.Key, ct);
            await reader.NextResultAsync(ct);
        }

        while (keys.Count > 0 && await reader.ReadAsync(ct))
        {
            var reply = new Reply(reader.GetInt32(4), Text(reader, 5), reader.GetInt64(6), Text(reader, 7));
            loaded.Answers[(reader.GetString(0), reader.GetString(1))] = new(reader.GetString(2), reader.GetString(3), reply);
        }

        return loaded;
    }

    private async Task<Kept> KeptAsync(NpgsqlDataReader reader, Type state, CancellationToken ct)
    {
        await using var data = await reader.GetStreamAsync(1, ct);
        return new(names.StateSerializer.FromJson(state, data), reader.GetInt64(2));
    }

    private NpgsqlBatchCommand States(IGrouping<Type, StateKey> keys) =>
        new($"select id, data, mt_version from {names.TableOf(keys.Key).Table} where id = any($1)")
        {
            Parameters = { Arrays.Text(keys.Select(key => key.Stream)) },
        };

    private static NpgsqlBatchCommand Answers(IReadOnlyCollection<RequestKey> keys) =>
        new($"""
            select a.client, a.key, a.fingerprint, a.stream, a.status, a.location, a.version, a.body
            from unnest($1, $2) as k (client, key) join {AnswerTable.Name} a on a.client = k.client and a.key = k.key
            """)
        {
            Parameters = { Arrays.Text(keys.Select(key => key.Client)), Arrays.Text(keys.Select(key => key.Key)) },
        };

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}

/// <summary>What was read for a batch.</summary>
internal sealed class Loaded
{
    public Dictionary<StateKey, Kept> States { get; } = [];

    public Dictionary<(string Client, string Key), Answer> Answers { get; } = [];
}

/// <summary>An answer given before.</summary>
internal sealed record Answer(string Fingerprint, string Stream, Reply Reply);

/// <summary>Array parameters for <c>unnest</c>.</summary>
public static class Arrays
{
    /// <summary>An array of texts.</summary>
    public static NpgsqlParameter Text(IEnumerable<string?> values) => Of(values, NpgsqlDbType.Text);

    /// <summary>An array of values of one type.</summary>
    public static NpgsqlParameter Of<T>(IEnumerable<T> values, NpgsqlDbType type) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };
}

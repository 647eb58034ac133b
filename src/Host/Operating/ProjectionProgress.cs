using JasperFx.Events.Projections;
using Marten;
using Npgsql;

namespace Samenkracht.Host.Operating;

/// <summary>Whether the projections that run behind the log still move.</summary>
internal sealed class ProjectionProgress(IDocumentStore store, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, (long At, DateTimeOffset Since)> _seen = [];
    private readonly HashSet<string> _shards = [.. store.Options.Events.Projections()
        .Where(source => source.Lifecycle == ProjectionLifecycle.Async).SelectMany(source => source.ShardNames()).Select(shard => shard.Identity)];

    /// <summary>A sentence for each projection that has stood still behind the log for a minute.</summary>
    /// <remarks>One caller at a time.</remarks>
    public async Task<IReadOnlyList<string>> StuckAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        if (_shards.Count == 0) return [];

        await using var command = new NpgsqlCommand("""
            select name, last_seq_id, (select coalesce(max(seq_id), 0) from events.mt_events) from events.mt_event_progression where name = any($1)
            """, connection);
        command.Parameters.Add(new() { Value = _shards.ToArray() });
        var stuck = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            if (StoodStill(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2)) is { } sentence) stuck.Add(sentence);
        return stuck;
    }

    private string? StoodStill(string shard, long at, long last)
    {
        var now = clock.GetUtcNow();
        if (at >= last || !_seen.TryGetValue(shard, out var before) || before.At != at) _seen[shard] = (at, now);
        return now - _seen[shard].Since > Patience ? $"The projection {shard} stands still at {at}, while the log is at {last}." : null;
    }
}

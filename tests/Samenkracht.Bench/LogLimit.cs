using System.Diagnostics;
using Npgsql;

namespace Samenkracht.Bench;

/// <summary>The limit of loading: PostgreSQL alone copies the log that was loaded, ten events in a commit, into a table with the same indexes.</summary>
internal static class LogLimit
{
    private const int EventsInCommit = 10;
    private const int MostEvents = 100_000;

    public static async Task<long> EventsAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("select count(*) from events.mt_events");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Events a second.</summary>
    public static async Task<double> PerSecondAsync(NpgsqlDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using (var create = new NpgsqlCommand("create schema if not exists bench; create table bench.log (like events.mt_events including all)", connection))
            await create.ExecuteNonQueryAsync();
        await using var last = new NpgsqlCommand("select max(seq_id) from events.mt_events", connection);
        var until = Math.Min((long)(await last.ExecuteScalarAsync())!, MostEvents);
        await using var copy = new NpgsqlCommand("insert into bench.log select * from events.mt_events where seq_id >= $1 and seq_id < $2", connection)
        {
            Parameters = { new() { Value = 0L }, new() { Value = 0L } },
        };
        await copy.PrepareAsync();
        var (clock, copied) = (Stopwatch.StartNew(), 0L);
        for (var from = 0L; from <= until; from += EventsInCommit)
        {
            (copy.Parameters[0].Value, copy.Parameters[1].Value) = (from, from + EventsInCommit);
            copied += await copy.ExecuteNonQueryAsync();
        }

        return copied / clock.Elapsed.TotalSeconds;
    }
}

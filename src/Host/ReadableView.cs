using Npgsql;

namespace Samenkracht.Host;

/// <summary>For people who use SQL: the log with bodies as JSON, as the view <c>events.readable</c>.</summary>
/// <remarks>Made after the store has made its tables; a view that the store itself makes comes before them.</remarks>
internal sealed class ReadableView(NpgsqlDataSource database) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("""
            create or replace view events.readable as
            select e.seq_id as sequence, e.stream_id as stream, e.version, e.type, e."timestamp" as recorded_at,
                (e.headers ->> 'validFrom')::date as valid_from, convert_from(e.bdata, 'UTF8')::jsonb as body,
                e.user_name as subject, e.headers, e.correlation_id, e.causation_id, e.id
            from events.mt_events e
            """);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Figures;
using Samenkracht.Common.Sealing;
using Wolverine;
using Wolverine.RDBMS;
using Wolverine.Runtime;

namespace Samenkracht.Common.Writing;

/// <summary>
/// Commits a batch: log, states, answers and messages in one transaction. It writes the tables that Marten and Wolverine made,
/// set by set, so that a batch costs one round trip however many commands it holds.
/// </summary>
/// <remarks>
/// Another writer of the same stream is noticed by the unique index on stream and version: the whole batch then fails.
/// </remarks>
internal sealed class BatchWriter(StoredNames names, IWolverineRuntime runtime, Sealer sealer, IReadOnlyList<IFactRows> tables)
{
    public async Task CommitAsync(NpgsqlConnection connection, Batch batch, CancellationToken ct)
    {
        var values = await sealer.SealAsync(connection, batch.Facts, ct);
        await using var commands = new NpgsqlBatch(connection);
        AddStreams(commands, batch);
        if (batch.Facts.Count > 0) commands.BatchCommands.Add(Facts(batch.Facts));
        foreach (var figures in FigureLedger.Insert(batch.Facts, names)) commands.BatchCommands.Add(figures);
        foreach (var rows in tables.Select(table => RowsOf(table, batch.Facts)).OfType<NpgsqlBatchCommand>()) commands.BatchCommands.Add(rows);
        if (values.Count > 0) commands.BatchCommands.Add(SealedCommands.Insert(values));
        if (batch.Facts.Select(fact => fact.Fact).OfType<IErasesSubject>().ToList() is { Count: > 0 } erasures)
            foreach (var erase in SealedCommands.Erase(erasures)) commands.BatchCommands.Add(erase);
        foreach (var states in batch.Streams.GroupBy(stream => stream.Value.State)) commands.BatchCommands.Add(States(states));
        if (batch.Replies.Count > 0) commands.BatchCommands.Add(Answers(batch));

        var outbox = await BatchOutbox.OfAsync(batch, runtime);
        if (outbox.Told.Count > 0) commands.BatchCommands.Add(Inbox.Insert((IMessageDatabase)runtime.Storage, outbox.Told));
        if (batch.Settled.Count > 0) commands.BatchCommands.Add(Inbox.Delete((IMessageDatabase)runtime.Storage, batch.Settled));

        await commands.ExecuteNonQueryAsync(ct);
        foreach (var message in batch.Settled) message.Status = EnvelopeStatus.Handled;
        await outbox.FlushAsync();
    }

    private static NpgsqlBatchCommand? RowsOf(IFactRows table, List<RecordedFact> facts) =>
        facts.Where(fact => table.HasRowsOf(fact.Fact.GetType())).Select(fact => new PlacedFact(fact.Id, fact.Stream, fact.Version, fact.Fact, null)).ToList() is { Count: > 0 } placed
            ? table.Insert(placed)
            : null;

    private void AddStreams(NpgsqlBatch commands, Batch batch)
    {
        var streams = batch.Streams.OrderBy(stream => stream.Key, StringComparer.Ordinal).ToLookup(stream => stream.Value.Before == 0);
        if (streams[true].Any()) commands.BatchCommands.Add(StartedStreams(streams[true]));
        if (streams[false].Any()) commands.BatchCommands.Add(ContinuedStreams(streams[false]));
    }

    private NpgsqlBatchCommand StartedStreams(IEnumerable<KeyValuePair<string, ChangedStream>> streams) =>
        new($"""
            insert into {names.EventsSchema}.mt_streams (id, type, version, timestamp, created, tenant_id, is_archived)
            select id, type, version, now(), now(), '*DEFAULT*', false from unnest($1, $2, $3) as s (id, type, version)
            """)
        {
            Parameters =
            {
                Arrays.Text(streams.Select(stream => stream.Key)),
                Arrays.Text(streams.Select(stream => names.TableOf(stream.Value.State).Alias)),
                Arrays.Of(streams.Select(stream => stream.Value.After.Version), NpgsqlDbType.Bigint),
            },
        };

    private NpgsqlBatchCommand ContinuedStreams(IEnumerable<KeyValuePair<string, ChangedStream>> streams) =>
        new($"""
            update {names.EventsSchema}.mt_streams m set version = s.after, timestamp = now()
            from unnest($1, $2, $3) as s (id, before, after) where m.id = s.id and m.version = s.before
            """)
        {
            Parameters =
            {
                Arrays.Text(streams.Select(stream => stream.Key)),
                Arrays.Of(streams.Select(stream => stream.Value.Before), NpgsqlDbType.Bigint),
                Arrays.Of(streams.Select(stream => stream.Value.After.Version), NpgsqlDbType.Bigint),
            },
        };

    private NpgsqlBatchCommand Facts(List<RecordedFact> facts) =>
        new($$"""
            insert into {{names.EventsSchema}}.mt_events (seq_id, id, stream_id, version, data, bdata, type, mt_dotnet_type, headers,
                user_name, correlation_id, causation_id, timestamp, tenant_id, is_archived)
            select nextval('{{names.EventsSchema}}.mt_events_sequence'), id, stream, version, '{}', body, type, clr, headers,
                subject, correlation, causation, now(), '*DEFAULT*', false
            from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                as f (id, stream, version, body, type, clr, headers, subject, correlation, causation)
            """)
        {
            Parameters =
            {
                Arrays.Of(facts.Select(fact => fact.Id), NpgsqlDbType.Uuid),
                Arrays.Text(facts.Select(fact => fact.Stream)),
                Arrays.Of(facts.Select(fact => fact.Version), NpgsqlDbType.Bigint),
                Arrays.Of(facts.Select(Body), NpgsqlDbType.Bytea),
                Arrays.Text(facts.Select(fact => names.Of(fact.Fact.GetType()).Stored)),
                Arrays.Text(facts.Select(fact => names.Of(fact.Fact.GetType()).Clr)),
                Arrays.Of(facts.Select(fact => FactHeaders.Of(fact.Fact, fact.Origin)), NpgsqlDbType.Jsonb),
                Arrays.Text(facts.Select(fact => fact.Origin.By.Subject)),
                Arrays.Text(facts.Select(fact => fact.Origin.CorrelationId)),
                Arrays.Text(facts.Select(fact => fact.Origin.CausationId)),
            },
        };

    private byte[] Body(RecordedFact fact) => names.Of(fact.Fact.GetType()).Body.Serialize(fact.Fact.GetType(), fact.Fact);

    private NpgsqlBatchCommand States(IGrouping<Type, KeyValuePair<string, ChangedStream>> streams) =>
        new($"""
            insert into {names.TableOf(streams.Key).Table} (id, data, mt_version, mt_dotnet_type, mt_last_modified)
            select id, data, version, $4, now() from unnest($1, $2, $3) as s (id, data, version)
            on conflict (id) do update
            set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified
            """)
        {
            Parameters =
            {
                Arrays.Text(streams.Select(stream => stream.Key)),
                Arrays.Of(streams.Select(stream => names.StateSerializer.ToJson(stream.Value.After.State)), NpgsqlDbType.Jsonb),
                Arrays.Of(streams.Select(stream => stream.Value.After.Version), NpgsqlDbType.Bigint),
                new NpgsqlParameter { Value = names.TableOf(streams.Key).Clr, NpgsqlDbType = NpgsqlDbType.Text },
            },
        };

    private static NpgsqlBatchCommand Answers(Batch batch) =>
        new($"""
            insert into {AnswerTable.Name} (client, key, fingerprint, stream, status, location, version, body)
            select * from unnest($1, $2, $3, $4, $5, $6, $7, $8)
            """)
        {
            Parameters =
            {
                Arrays.Text(batch.Replies.Select(answer => answer.Key.Client)),
                Arrays.Text(batch.Replies.Select(answer => answer.Key.Key)),
                Arrays.Text(batch.Replies.Select(answer => answer.Key.Fingerprint)),
                Arrays.Text(batch.Replies.Select(answer => answer.Stream)),
                Arrays.Of(batch.Replies.Select(answer => answer.Reply.Status), NpgsqlDbType.Integer),
                Arrays.Text(batch.Replies.Select(answer => answer.Reply.Location)),
                Arrays.Of(batch.Replies.Select(answer => answer.Reply.Version), NpgsqlDbType.Bigint),
                Arrays.Text(batch.Replies.Select(answer => answer.Reply.Body)),
            },
        };
}

using Npgsql;
using NpgsqlTypes;
using Wolverine;
using Wolverine.RDBMS;
using Wolverine.Runtime.Serialization;

namespace Samenkracht.Common.Writing;

/// <summary>Messages of a batch in the inbox that Wolverine made: those that it tells come in, those that it deals with leave, in the transaction of its facts.</summary>
internal static class Inbox
{
    public static NpgsqlBatchCommand Insert(IMessageDatabase inbox, IReadOnlyCollection<Envelope> told) =>
        new($"insert into {TableOf(inbox)} ({DatabaseConstants.IncomingFields}) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        {
            Parameters =
            {
                Arrays.Of(told.Select(EnvelopeSerializer.Serialize), NpgsqlDbType.Bytea),
                Arrays.Of(told.Select(message => message.Id), NpgsqlDbType.Uuid),
                Arrays.Text(told.Select(message => message.Status.ToString())),
                Arrays.Of(told.Select(message => message.OwnerId), NpgsqlDbType.Integer),
                Arrays.Of(told.Select(message => message.ScheduledTime?.ToUniversalTime()), NpgsqlDbType.TimestampTz),
                Arrays.Of(told.Select(message => message.Attempts), NpgsqlDbType.Integer),
                Arrays.Text(told.Select(message => message.MessageType)),
                Arrays.Text(told.Select(message => message.Destination!.ToString())),
                Arrays.Of(told.Select(message => message.KeepUntil?.ToUniversalTime()), NpgsqlDbType.TimestampTz),
            },
        };

    /// <summary>One that is not there any more was dealt with before; the division by zero then ends the transaction.</summary>
    public static NpgsqlBatchCommand Delete(IMessageDatabase inbox, IReadOnlyCollection<Envelope> settled) =>
        new($"""
            with gone as (
                delete from {TableOf(inbox)} m using unnest($1, $2) as s (id, received_at) where m.id = s.id and m.received_at = s.received_at returning 1)
            select 1 / (case when count(*) = $3 then 1 else 0 end) from gone
            """)
        {
            Parameters =
            {
                Arrays.Of(settled.Select(message => message.Id), NpgsqlDbType.Uuid),
                Arrays.Text(settled.Select(message => message.Destination!.ToString())),
                new NpgsqlParameter { Value = (long)settled.Count, NpgsqlDbType = NpgsqlDbType.Bigint },
            },
        };

    /// <summary>Whether the database said that a message was dealt with before.</summary>
    public static bool WasSettled(PostgresException problem) => problem.SqlState == PostgresErrorCodes.DivisionByZero;

    private static string TableOf(IMessageDatabase inbox) => $"\"{inbox.SchemaName}\".{DatabaseConstants.IncomingTable}";
}

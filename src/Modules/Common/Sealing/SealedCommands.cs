using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Sealing;

/// <summary>What a batch does to the personal tables, in the transaction of its facts.</summary>
internal static class SealedCommands
{
    public static NpgsqlBatchCommand Insert(IReadOnlyList<SealedRow> rows) => new($"""
        insert into {PersonalTables.Fields} (commitment, tenant, subject, stream, version, field, ciphertext)
        select * from unnest($1, $2, $3, $4, $5, $6, $7)
        """)
    {
        Parameters =
        {
            Arrays.Text(rows.Select(row => row.Commitment)), Arrays.Text(rows.Select(row => row.Place.Tenant)), Arrays.Text(rows.Select(row => row.Subject)),
            Arrays.Text(rows.Select(row => row.Place.Stream)), Arrays.Of(rows.Select(row => row.Place.Version), NpgsqlDbType.Bigint),
            Arrays.Text(rows.Select(row => row.Place.Field)), Arrays.Of(rows.Select(row => row.Ciphertext), NpgsqlDbType.Bytea),
        },
    };

    public static IEnumerable<NpgsqlBatchCommand> Erase(IReadOnlyList<IErasesSubject> erasures) =>
        from table in new[] { PersonalTables.Fields, PersonalTables.Keys }
        select new NpgsqlBatchCommand($"delete from {table} p using unnest($1, $2) as e (tenant, subject) where p.tenant = e.tenant and p.subject = e.subject")
        {
            Parameters = { Arrays.Text(erasures.Select(one => one.ControllerId)), Arrays.Text(erasures.Select(one => one.SubjectId)) },
        };
}

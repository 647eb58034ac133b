using System.Security.Cryptography;
using Npgsql;
using NpgsqlTypes;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Sealing;

/// <summary>Seals the open values of the facts of a batch, under the keys of their subjects.</summary>
internal sealed class Sealer(MasterKey master)
{
    /// <summary>Closes every open value; gives the rows to store in the transaction of the facts.</summary>
    public async Task<IReadOnlyList<SealedRow>> SealAsync(NpgsqlConnection connection, IReadOnlyList<RecordedFact> facts, CancellationToken ct)
    {
        var open = facts.SelectMany(Open).ToList();
        if (open.Count == 0) return [];

        var keys = await KeysAsync(connection, [.. open.Select(value => (value.Place.Tenant, value.Value.Subject)).Distinct()], ct);
        return [.. open.Select(value => Close(value.Place, value.Value, keys[(value.Place.Tenant, value.Value.Subject)]))];
    }

    private static IEnumerable<(FieldPlace Place, Sealed Value)> Open(RecordedFact fact)
    {
        foreach (var (field, member) in SealedMembers.Of(fact.Fact.GetType()))
            if (member.GetValue(fact.Fact) is Sealed { Value: not null } value)
                yield return (new(((IPersonal)fact.Fact).ControllerId, fact.Stream, fact.Version, field), value);
    }

    private static SealedRow Close(FieldPlace place, Sealed value, byte[] key)
    {
        var commitment = FieldSeal.Commit(key, place, value.Value!);
        var row = new SealedRow(commitment, value.Subject, place, FieldSeal.Encrypt(key, place, value.Value!));
        value.Close(commitment);
        return row;
    }

    // Keys are made before the facts are committed: a key without a value harms nobody, a value without a key would be lost.
    private async Task<Dictionary<(string Tenant, string Subject), byte[]>> KeysAsync(
        NpgsqlConnection connection, IReadOnlyList<(string Tenant, string Subject)> subjects, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"insert into {PersonalTables.Keys} (tenant, subject, wrapped_key) select * from unnest($1, $2, $3) on conflict do nothing")
        {
            Parameters =
            {
                Arrays.Text(subjects.Select(one => one.Tenant)), Arrays.Text(subjects.Select(one => one.Subject)),
                Arrays.Of(subjects.Select(one => master.Wrap(RandomNumberGenerator.GetBytes(32), one.Tenant, one.Subject)), NpgsqlDbType.Bytea),
            },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand($"""
            select k.tenant, k.subject, k.wrapped_key from unnest($1, $2) as s (tenant, subject)
            join {PersonalTables.Keys} k on k.tenant = s.tenant and k.subject = s.subject
            """)
        {
            Parameters = { Arrays.Text(subjects.Select(one => one.Tenant)), Arrays.Text(subjects.Select(one => one.Subject)) },
        });
        var keys = new Dictionary<(string, string), byte[]>();
        await using var reader = await batch.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            keys[(reader.GetString(0), reader.GetString(1))] = master.Unwrap(reader.GetFieldValue<byte[]>(2), reader.GetString(0), reader.GetString(1));
        return keys;
    }
}

/// <summary>A sealed value as it is stored.</summary>
internal sealed record SealedRow(string Commitment, string Subject, FieldPlace Place, byte[] Ciphertext);

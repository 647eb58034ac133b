using System.Security.Cryptography;
using Npgsql;
using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Sealing;

/// <summary>Opens sealed values for those who have a purpose.</summary>
public sealed class Opener(NpgsqlDataSource database, MasterKey master)
{
    /// <summary>What stands in the place of a value whose person was erased.</summary>
    public const string Erased = "gewist";

    /// <summary>Opens the values of these states.</summary>
    public async Task<Opened> OpenAsync(IEnumerable<object> states, CancellationToken ct)
    {
        var commitments = states.OfType<IHoldSealed>().SelectMany(state => state.SealedValues).OfType<Sealed>().Select(value => value.Commitment).OfType<string>().ToList();
        var opened = commitments.Distinct().ToDictionary(commitment => commitment, _ => Erased);
        if (opened.Count == 0) return new(opened);

        await using var command = database.CreateCommand($"""
            select f.commitment, f.tenant, f.subject, f.stream, f.version, f.field, f.ciphertext, k.wrapped_key
            from {PersonalTables.Fields} f join {PersonalTables.Keys} k on k.tenant = f.tenant and k.subject = f.subject where f.commitment = any($1)
            """);
        command.Parameters.Add(Arrays.Text(opened.Keys));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) opened[reader.GetString(0)] = Open(reader);
        return new(opened);
    }

    private string Open(NpgsqlDataReader row)
    {
        var place = new FieldPlace(row.GetString(1), row.GetString(3), row.GetInt64(4), row.GetString(5));
        var key = master.Unwrap(row.GetFieldValue<byte[]>(7), row.GetString(1), row.GetString(2));
        var value = FieldSeal.Decrypt(key, place, row.GetFieldValue<byte[]>(6));
        return FieldSeal.Commit(key, place, value) == row.GetString(0)
            ? value
            : throw new CryptographicException("A personal value is not the one that its event commits to.");
    }
}

/// <summary>Values that were opened, by commitment.</summary>
public sealed class Opened(IReadOnlyDictionary<string, string> values)
{
    /// <summary>For those without a purpose: nothing.</summary>
    public static readonly Opened Nothing = new(new Dictionary<string, string>());

    /// <summary>The value, <c>gewist</c> after erasure, or null when there is none or the reader has no purpose.</summary>
    public string? Of(Sealed? value) => value?.Commitment is { } commitment ? values.GetValueOrDefault(commitment) : null;
}

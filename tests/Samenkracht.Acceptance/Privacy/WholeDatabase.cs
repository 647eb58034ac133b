using System.Text;
using Npgsql;

namespace Samenkracht.Acceptance.Privacy;

/// <summary>Looks for words in every column of every table of every schema, whatever the type and however the bytes are written.</summary>
internal static class WholeDatabase
{
    /// <summary>The tables in which one of the words stands.</summary>
    public static async Task<IReadOnlyList<string>> TablesWithAsync(string connectionString, IReadOnlyList<string> words)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        var found = new List<string>();
        foreach (var (table, bytes) in await TablesAsync(database))
        {
            var conditions = string.Concat(bytes.Select(column => $" or encode(t.{column}, 'escape') ilike any($1) or exists (select from unnest($2) w where position(w in t.{column}) > 0)"));
            await using var command = database.CreateCommand($"select count(*) from {table} t where t::text ilike any($1){conditions}");
            command.Parameters.Add(new() { Value = words.Concat(words.Select(word => Convert.ToHexString(Encoding.UTF8.GetBytes(word)))).Select(word => $"%{word}%").ToArray() });
            if (bytes.Count > 0) command.Parameters.Add(new() { Value = words.Select(Encoding.UTF8.GetBytes).ToArray() });
            if ((long)(await command.ExecuteScalarAsync())! > 0) found.Add(table);
        }

        return found;
    }

    private static async Task<IReadOnlyList<(string Table, IReadOnlyList<string> Bytes)>> TablesAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("""
            select format('%I.%I', n.nspname, c.relname),
                   array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' order by 1
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<(string, IReadOnlyList<string>)>();
        while (await reader.ReadAsync()) tables.Add((reader.GetString(0), reader.GetFieldValue<string[]>(1)));
        return tables;
    }
}

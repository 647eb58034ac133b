using Npgsql;

namespace Samenkracht.Host.EmbeddedPostgres;

/// <summary>What a database must promise before the host trusts it with facts. Holds for any database, embedded or not.</summary>
public static class DatabaseSettings
{
    private const string SwitchedOff = """
        select string_agg(name, ', ' order by name)
        from pg_catalog.pg_settings
        where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
        """;

    /// <summary>A sentence when a committed fact could be lost in a crash, or null when it could not.</summary>
    /// <param name="connection">An open connection, made the way the host makes its own.</param>
    /// <param name="ct">Stops the question.</param>
    public static async Task<string?> WhyNotDurableAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(SwitchedOff, connection);
        return await command.ExecuteScalarAsync(ct) is string off
            ? $"This database may lose committed facts in a crash, because it has these settings off: {off}. Switch them on."
            : null;
    }
}

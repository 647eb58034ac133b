using Npgsql;

namespace Samenkracht.Acceptance.EmbeddedPostgres;

internal static class Sql
{
    public static async Task<string?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    public static Task KeepAFactAsync(string connectionString) =>
        AskAsync(connectionString, "drop table if exists fact; create table fact as select 'kept' as word");

    public static Task<string?> TheFactAsync(string connectionString) => AskAsync(connectionString, "select word from fact");
}

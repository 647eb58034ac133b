using Npgsql;

namespace Samenkracht.Bench;

/// <summary>The limit: one small row per commit, prepared, straight to the same PostgreSQL.</summary>
internal sealed class CommitLimit(string connectionString) : IAsyncDisposable
{
    private readonly List<(NpgsqlConnection Connection, NpgsqlCommand Insert)> _clients = [];

    public async Task PrepareAsync(int clients)
    {
        await using var setup = new NpgsqlConnection(connectionString);
        await setup.OpenAsync();
        await using (var create = new NpgsqlCommand(
            "create schema if not exists bench; create table if not exists bench.rows (id bigint generated always as identity primary key, stream text not null, body text not null); create index if not exists rows_stream on bench.rows (stream)", setup))
            await create.ExecuteNonQueryAsync();
        while (_clients.Count < clients)
        {
            var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
            await connection.OpenAsync();
            var insert = new NpgsqlCommand("insert into bench.rows (stream, body) values ($1, $2)", connection)
            {
                Parameters = { new() { Value = "" }, new() { Value = new string('x', 200) } },
            };
            await insert.PrepareAsync();
            _clients.Add((connection, insert));
        }
    }

    public async Task<bool?> CommitAsync(int client)
    {
        var insert = _clients[client].Insert;
        insert.Parameters[0].Value = Guid.CreateVersion7().ToString();
        return await insert.ExecuteNonQueryAsync() == 1;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connection, insert) in _clients)
        {
            await insert.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}

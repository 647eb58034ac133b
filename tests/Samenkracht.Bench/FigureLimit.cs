using Npgsql;

namespace Samenkracht.Bench;

/// <summary>The limit of the tree: one indexed query for the same sums, prepared, straight to the same PostgreSQL.</summary>
internal sealed class FigureLimit(string connectionString) : IAsyncDisposable
{
    private readonly List<(NpgsqlConnection Connection, NpgsqlCommand Query)> _clients = [];

    public async Task PrepareAsync(int clients)
    {
        while (_clients.Count < clients)
        {
            var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
            await connection.OpenAsync();
            var query = new NpgsqlCommand("""
                select measure, organisation, plan_nodes, sum(amount), count(*), count(distinct about) from partnerships.figures
                where on_day between date '2022-01-01' and date '2022-12-31' group by 1, 2, 3
                """, connection);
            await query.PrepareAsync();
            _clients.Add((connection, query));
        }
    }

    public async Task<bool?> ReadAsync(int client)
    {
        var rows = 0;
        await using var reader = await _clients[client].Query.ExecuteReaderAsync();
        while (await reader.ReadAsync()) rows++;
        return rows > 0;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connection, query) in _clients)
        {
            await query.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}

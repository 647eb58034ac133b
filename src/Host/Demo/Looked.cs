using System.Globalization;
using System.Text.Json.Serialization;
using Npgsql;

namespace Samenkracht.Host.Demo;

/// <summary>A command that depends on what was recorded until then; it is made when everything before it is done.</summary>
/// <param name="Sql">Asks for the number that it depends on.</param>
/// <param name="Make">Makes it of that number; null for none.</param>
internal sealed record Looked(string Sql, [property: JsonIgnore] Func<decimal, object?> Make)
{
    public async Task<object?> MadeAsync(NpgsqlDataSource database, CancellationToken ct)
    {
        await using var command = database.CreateCommand(Sql);
        return Make(await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0);
    }
}

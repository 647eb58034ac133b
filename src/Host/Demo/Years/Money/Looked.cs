using System.Globalization;
using Npgsql;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>A command that depends on what was recorded until then; it is made when everything before it is done.</summary>
/// <param name="MakeAsync">Makes it; null for none.</param>
internal sealed record Looked(Func<NpgsqlDataSource, CancellationToken, Task<object?>> MakeAsync)
{
    /// <summary>A command that depends on one number.</summary>
    public static Looked At(string sql, Func<decimal, object?> make) => new(async (database, ct) =>
    {
        await using var command = database.CreateCommand(sql);
        return make(await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0);
    });
}

using System.Globalization;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Samenkracht.Finance.Budgets;

/// <summary>What stands on an account, told apart by one dimension.</summary>
/// <param name="OrganisationId">The legal entity.</param>
/// <param name="Account">The account.</param>
/// <param name="Key">The dimension; null when the lines have none or it was not asked for.</param>
/// <param name="Amount">Euro, debit less credit.</param>
public sealed record LedgerSum(string OrganisationId, string Account, string? Key, decimal Amount)
{
    /// <summary>Whether it is income.</summary>
    public bool IsIncome => Account[0] == '8';

    /// <summary>Whether it is a cost.</summary>
    public bool IsCost => Account[0] == '4';
}

/// <summary>Sums the lines of the books of legal entities, as known at an instant.</summary>
internal static class LedgerSums
{
    /// <summary>What was posted in a period, by account and a column of the lines.</summary>
    /// <param name="session">Reads.</param>
    /// <param name="organisation">The legal entity; null for all.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="knownAt">What was known then; null for now.</param>
    /// <param name="column">account, project, activity, grant or location.</param>
    /// <param name="ct">Stops reading.</param>
    public static Task<IReadOnlyList<LedgerSum>> OfPeriodAsync(
        IQuerySession session, string? organisation, DateOnly from, DateOnly until, DateTimeOffset? knownAt, string column, CancellationToken ct) => ReadAsync(
            session, organisation, until, knownAt, column == "account" ? "null::text" : $"\"{column}\"", "on_day >= $4 and journal <> 'opening'", from, ct);

    /// <summary>The balance of a legal entity at the end of a day: the last opening balance and everything after it.</summary>
    public static Task<IReadOnlyList<LedgerSum>> OfBalanceAsync(IQuerySession session, string organisation, DateOnly on, DateTimeOffset? knownAt, CancellationToken ct) => ReadAsync(
        session, organisation, on, knownAt, "null::text",
        "year >= coalesce((select max(year) from finance.ledger_lines where organisation = $1 and journal = 'opening' and on_day <= $2 and ($3::timestamptz is null or known_at <= $3)), 0) "
            + "and $4::date is not null",
        on, ct);

    private static async Task<IReadOnlyList<LedgerSum>> ReadAsync(
        IQuerySession session, string? organisation, DateOnly until, DateTimeOffset? knownAt, string key, string also, DateOnly from, CancellationToken ct)
    {
        await using var connection = session.Database.CreateConnection();
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            select organisation, account, {key}, sum(debit) - sum(credit) from finance.ledger_lines
            where ($1::text is null or organisation = $1) and on_day <= $2 and ($3::timestamptz is null or known_at <= $3) and {also}
            group by 1, 2, 3 order by 1, 2, 3
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)organisation ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = until, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)knownAt?.ToUniversalTime() ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter { Value = from, NpgsqlDbType = NpgsqlDbType.Date });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var sums = new List<LedgerSum>();
        while (await reader.ReadAsync(ct)) sums.Add(new(reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetDecimal(3)));
        return sums;
    }
}

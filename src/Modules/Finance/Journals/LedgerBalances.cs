using Marten;
using Npgsql;
using Samenkracht.Finance.Administrations;

namespace Samenkracht.Finance.Journals;

/// <summary>What is on an account, from which movements.</summary>
/// <param name="Account">The account.</param>
/// <param name="Opening">What it began the year with: euro, debit minus credit.</param>
/// <param name="Debit">The debit of the year, without the opening balance.</param>
/// <param name="Credit">The credit of the year, without the opening balance.</param>
public sealed record AccountMovement(string Account, decimal Opening, decimal Debit, decimal Credit)
{
    /// <summary>Euro, debit minus credit.</summary>
    public decimal Balance => Opening + Debit - Credit;
}

/// <summary>Sums the lines of the ledger by account.</summary>
public static class LedgerBalances
{
    /// <summary>The sums, by account.</summary>
    public static async Task<IReadOnlyList<AccountMovement>> ReadAsync(NpgsqlConnection connection, LedgerQuery query, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            select account, coalesce(sum(debit - credit) filter (where journal = 'opening'), 0),
                coalesce(sum(debit) filter (where journal <> 'opening'), 0), coalesce(sum(credit) filter (where journal <> 'opening'), 0)
            from {LedgerRows.Name} where {query.Where(command)} group by account order by account
            """;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var sums = new List<AccountMovement>();
        while (await reader.ReadAsync(ct)) sums.Add(new(reader.GetString(0), reader.GetDecimal(1), reader.GetDecimal(2), reader.GetDecimal(3)));
        return sums;
    }

    /// <summary>What a decision about a year needs: what is on each account at the end of a day, but for accounts with nothing on them.</summary>
    public static async Task<YearBalances> ReadAsync(IQuerySession session, string administrationId, DateOnly until, CancellationToken ct)
    {
        await using var connection = session.Database.CreateConnection();
        await connection.OpenAsync(ct);
        var sums = await ReadAsync(connection, new(administrationId) { Year = until.Year, Until = until }, ct);
        return new([.. sums.Where(sum => sum.Balance != 0).Select(sum => new AccountBalance(sum.Account, sum.Balance))]);
    }
}

/// <summary>What is on the accounts.</summary>
/// <param name="All">By account, without those with nothing on them.</param>
public sealed record YearBalances(IReadOnlyList<AccountBalance> All)
{
    /// <summary>The balance sheet.</summary>
    public IReadOnlyList<AccountBalance> Sheet => [.. All.Where(balance => Chart.Library.Find(balance.Account)?.Kind == AccountKind.Balance)];

    /// <summary>The result: income minus costs, after additions to and withdrawals from reserves.</summary>
    public decimal Result => -All.Where(balance => Chart.Library.Find(balance.Account)?.Kind == AccountKind.Result).Sum(balance => balance.Amount);

    /// <summary>The balance sheet, with a result that was not appropriated on its own account.</summary>
    public IReadOnlyList<AccountBalance> SheetWithResult => Result == 0 ? Sheet :
        [.. Sheet.Append(new(Accounts.ResultToAppropriate, -Result)).GroupBy(balance => balance.Account)
            .Select(balances => new AccountBalance(balances.Key, balances.Sum(balance => balance.Amount))).Where(balance => balance.Amount != 0).OrderBy(balance => balance.Account, StringComparer.Ordinal)];

    /// <summary>Lines that bring balances onto the accounts, or with a factor of -1 off them.</summary>
    public static IReadOnlyList<EntryLine> Lines(IEnumerable<AccountBalance> balances, int factor = 1) =>
        [.. balances.Select(balance => (balance.Account, Amount: balance.Amount * factor)).Select(balance =>
            balance.Amount > 0 ? EntryLine.ToDebit(balance.Account, balance.Amount) : EntryLine.ToCredit(balance.Account, -balance.Amount))];
}

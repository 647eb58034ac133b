using System.Globalization;
using Npgsql;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Whether the money of the years agrees to the cent, each amount counted in two ways.</summary>
internal sealed class MoneyChecks(NpgsqlDataSource database, DemoClient client)
{
    // The books of the last year were carried forward.
    private const string Last = "2025", Merged = "2024", Twente = "administration-bibliotheek-twente";

    // What was handed over stands in the books of the successor.
    private static readonly string Predecessors = string.Join(", ", World.Predecessors.Select(code => $"'administration-{code}'"));

    public async Task<IReadOnlyList<Check>> OfAsync(CancellationToken ct) =>
    [
        new("euro: debit and credit of all books", await SumAsync("select sum(debit) from finance.ledger_lines", ct), await SumAsync("select sum(credit) from finance.ledger_lines", ct)),
        new("euro: lines of the ledger and states of journals", await SumAsync("select sum(debit) from finance.ledger_lines", ct),
            await SumAsync("select sum((data ->> 'debit')::numeric) from finance.mt_doc_journal", ct)),
        new("ledger lines: rows and states of journals", await SumAsync("select count(*) from finance.ledger_lines", ct),
            await SumAsync("select sum((data ->> 'lines')::numeric) from finance.mt_doc_journal", ct)),
        new("euro: creditors in the ledger and open purchase invoices", -await BalanceAsync("1600", ct), await SumAsync("""
            select sum((data ->> 'total')::numeric - (data ->> 'credited')::numeric - (data ->> 'paid')::numeric) from finance.mt_doc_purchaseinvoice where data ->> 'approvedOn' is not null
            """, ct)),
        new("euro: debtors in the ledger, and open sales invoices with what was allocated", await BalanceAsync("1300", ct), await SumAsync("""
            select coalesce((select sum((data ->> 'total')::numeric - (data ->> 'received')::numeric - (data ->> 'credited')::numeric - (data ->> 'writtenOff')::numeric)
                    from finance.mt_doc_salesinvoice where data ->> 'issuedOn' is not null), 0)
                + coalesce((select sum((a ->> 'amount')::numeric) from finance.mt_doc_costallocation, jsonb_array_elements(data -> 'runs') r, jsonb_array_elements(r -> 'amounts') a), 0)
                - coalesce((select sum((e ->> 'amount')::numeric) from finance.mt_doc_bankstatement, jsonb_array_elements(data -> 'entries') e where e ->> 'account' = '1300'), 0)
            """, ct)),
        new("euro: bank in the ledger and closing balances of statements", await BalanceAsync("1100", ct), await SumAsync("""
            select sum(closing) from (select distinct on (data ->> 'accountId') (data ->> 'closing')::numeric as closing from finance.mt_doc_bankstatement
                order by data ->> 'accountId', data ->> 'closedOn' desc, id desc) last
            """, ct)),
        new("euro: money in transit in the ledger and lines without explanation", await BalanceAsync("1190", ct), -await SumAsync(
            "select sum((e ->> 'amount')::numeric) from finance.mt_doc_bankstatement, jsonb_array_elements(data -> 'entries') e where e ->> 'status' = 'InTransit'", ct)),
        new("euro: volunteers to be paid in the ledger and what is owed to them", -await BalanceAsync("1650", ct), await SumAsync(
            "select sum((data ->> 'amount')::numeric - (data ->> 'takenBack')::numeric - (data ->> 'paid')::numeric) from finance.mt_doc_payable", ct)),
        .. await GrantsAsync(ct),
        .. await BooksAsync(ct),
        .. await new ReserveChecks(account => BalanceAsync(account, ct), sql => SumAsync(sql, ct)).OfAsync(),
        .. await new SharingChecks(client, sql => SumAsync(sql, ct)).OfAsync(),
        .. await new ActivityCostChecks(client, sql => SumAsync(sql, ct)).OfAsync(),
        .. await new ReportChecks(client, sql => SumAsync(sql, ct)).OfAsync(),
    ];

    private async Task<IReadOnlyList<Check>> GrantsAsync(CancellationToken ct)
    {
        const string grants = "from finance.mt_doc_grant where data -> 'award' ->> 'amount' is not null";
        const string amount = "coalesce(data -> 'settlement' ->> 'amount', data -> 'award' ->> 'amount')::numeric";
        return
        [
            new("euro: grants to be received in the ledger and states of grants", await BalanceAsync("1310", ct),
                await SumAsync($"select sum({amount} - (data ->> 'received')::numeric + (data ->> 'reclaimed')::numeric) {grants}", ct)),
            new("euro: grants not yet earned in the ledger and states of grants", -await BalanceAsync("1700", ct),
                await SumAsync($"select sum((data -> 'award' ->> 'amount')::numeric - (data ->> 'incomeReleased')::numeric) {grants} and data ->> 'status' <> 'Settled'", ct)),
            new("euro: grants to be paid back in the ledger and states of grants", -await BalanceAsync("1660", ct),
                await SumAsync($"select sum((data ->> 'reclaimed')::numeric - (data ->> 'repaid')::numeric) {grants}", ct)),
            new("euro: income of grants by account and by grant", await SumAsync("select sum(credit - debit) from finance.ledger_lines where account between '8000' and '8030' or account = '4860'", ct),
                await SumAsync($"select sum(case data ->> 'status' when 'Settled' then {amount} else (data ->> 'incomeReleased')::numeric end) {grants}", ct)),
        ];
    }

    private async Task<IReadOnlyList<Check>> BooksAsync(CancellationToken ct) =>
    [
        // The result of the last year of merged libraries has an account of its own.
        new("accounts whose carried balance is not all that moved on them", await SumAsync($"""
            select count(*) from (select account, sum(case when year = {Last} and administration not in ({Predecessors}) then debit - credit else 0 end)
                - sum(case when journal <> 'opening' or year = 2021 then debit - credit else 0 end) as difference
                from finance.ledger_lines where account < '4000' and account <> '0590' and year <= {Last} group by account) one where difference <> 0
            """, ct), 0),
        new("euro: opening balance of Twente and closing balances of its predecessors", await SumAsync(
                $"select sum(debit) from finance.ledger_lines where administration = '{Twente}' and journal = 'opening' and year = {Merged} and account <> '0590'", ct),
            await SumAsync($"""
                select sum(balance) from (select sum(debit - credit) as balance from finance.ledger_lines
                    where administration in ({Predecessors}) and year = 2023 and account < '4000' group by administration, account) one where balance > 0
                """, ct)),
        new("years that are closed with a result that was not appropriated", await SumAsync($"""
            select count(*) from (select sum(debit - credit) as result from finance.ledger_lines where year < {Last} and account >= '4000'
                and not (year = 2023 and administration in ({Predecessors})) group by administration, year) one where result <> 0
            """, ct), 0),
    ];

    // Debit minus credit at the end of the last year, in the books that go on.
    private Task<decimal> BalanceAsync(string account, CancellationToken ct) => SumAsync(
        $"select sum(debit - credit) from finance.ledger_lines where account = '{account}' and year = {Last} and administration not in ({Predecessors})", ct);

    private async Task<decimal> SumAsync(string sql, CancellationToken ct)
    {
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0;
    }
}

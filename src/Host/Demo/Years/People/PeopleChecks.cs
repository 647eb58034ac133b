using System.Globalization;
using Npgsql;
using Samenkracht.Common.Figures;

namespace Samenkracht.Host.Demo.Years.People;

/// <summary>Whether what is known of the people of libraries agrees, each counted in two ways.</summary>
internal sealed class PeopleChecks(NpgsqlDataSource database, DemoClient client)
{
    private const int Statements = 40;
    private const string List = "bibliotheek-wierden";

    private const string Claims = "volunteers.mt_doc_allowanceaccount a, jsonb_array_elements(a.data -> 'claims') c where c ->> 'status' = 'Approved'";

    private const string AboveCap = """
        with paid as (
            select a.id, a.data -> 'cases' cases, (a.data ->> 'year')::int as year, left(c ->> 'from', 7) as month, (c ->> 'amount')::numeric as amount
            from volunteers.mt_doc_allowanceaccount a, jsonb_array_elements(a.data -> 'claims') c where c ->> 'status' = 'Approved' and c ->> 'kind' is not null),
        periods as (
            select id, cases, month as period, sum(amount) > case when year < 2023 then 180 when year = 2023 then 190 else 210 end as above from paid group by id, cases, year, month
            union all
            select id, cases, year::text, sum(amount) > case when year < 2023 then 1800 when year = 2023 then 1900 else 2100 end from paid group by id, cases, year)
        select count(*) from periods where above
        """;

    public async Task<IReadOnlyList<Check>> ChecksAsync(CancellationToken ct)
    {
        var figures = await new FigureReader(database).SumAsync(new("volunteers", World.First, World.Last), FigureBy.Nothing, ct);
        var counts = (await client.ReadAsync(DemoActor.Auditor, "/v1/volunteer-counts"))!.Value;
        var (allowances, expenses) = (await NumberAsync($"select sum((c ->> 'amount')::numeric) from {Claims} and c ->> 'kind' is not null", ct),
            await NumberAsync($"select sum((c ->> 'amount')::numeric) from {Claims} and c ->> 'kind' is null", ct));
        var (stated, sheets) = await StatementsAsync(ct);
        return
        [
            new("hours of volunteers: states of sheets and ledger", await NumberAsync(
                "select sum((e ->> 'minutes')::numeric) from volunteers.mt_doc_hourssheet, jsonb_array_elements(data -> 'entries') e where e ->> 'status' = 'Confirmed'", ct),
                Sum(figures, "volunteer-minutes")),
            new($"hours of volunteers: {Statements} statements and their sheets", stated, sheets),
            new("allowances: accounts and payables", allowances, await PayablesAsync("Allowance", ct)),
            new("allowances: payables and account 4650 of the books", await PayablesAsync("Allowance", ct), await LedgerAsync("4650", ct)),
            new("allowances: accounts and ledger of figures", allowances, Sum(figures, "volunteer-allowance")),
            new("expenses: accounts and payables", expenses, await PayablesAsync("Expense", ct)),
            new("expenses: payables and account 4660 of the books", await PayablesAsync("Expense", ct), await LedgerAsync("4660", ct)),
            new("volunteers: accepted and not left, and counts of the network", await NumberAsync(
                "select sum(case type when 'volunteers.volunteer-left' then -1 else 1 end) from events.mt_events where type in ('volunteers.volunteer-accepted', 'volunteers.volunteer-returned', 'volunteers.volunteer-left')", ct),
                counts.GetProperty("total").GetDecimal()),
            .. await new PassingOnChecks(sql => NumberAsync(sql, ct)).OfAsync(),
            new($"volunteers of {List}: list and counts of the network", await ListedAsync(), counts.GetProperty("organisations").EnumerateArray()
                .Where(row => row.Text("organisationId") == $"organisation-{List}").Sum(row => row.GetProperty("number").GetDecimal())),
            new("months and years above the limit, and cases for them", await NumberAsync(AboveCap, ct), await NumberAsync(
                "select count(*) from volunteers.mt_doc_allowanceaccount a, jsonb_array_elements(a.data -> 'cases') c where c ->> 'closedOn' is null", ct)),
            new("months and years above the limit without a case", await NumberAsync(
                $"{AboveCap} and not exists (select from jsonb_array_elements(cases) c where c ->> 'period' = period and c ->> 'closedOn' is null)", ct), 0),
        ];
    }

    private async Task<(decimal Stated, decimal Sheets)> StatementsAsync(CancellationToken ct)
    {
        var (stated, sheets) = (0m, 0m);
        await using var command = database.CreateCommand($"""
            select data ->> 'volunteerId', sum((select coalesce(sum((e ->> 'minutes')::numeric), 0) from jsonb_array_elements(data -> 'entries') e where e ->> 'status' = 'Confirmed'))
            from volunteers.mt_doc_hourssheet group by 1 order by md5(data ->> 'volunteerId') limit {Statements}
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            sheets += reader.GetDecimal(1);
            stated += (await client.ReadAsync(DemoActor.Auditor, $"/v1/volunteers/{reader.GetString(0)}/hours-statements"))!.Value.GetProperty("confirmedMinutes").GetDecimal();
        }

        return (stated, sheets);
    }

    private async Task<decimal> ListedAsync()
    {
        var number = 0;
        foreach (var status in new[] { "accepted", "paused" })
            number += (await client.ReadAsync(DemoActor.Auditor, $"/v1/volunteers?organisation=organisation-{List}&status={status}&limit=200"))!.Value.GetProperty("items").GetArrayLength();
        return number;
    }

    private Task<decimal> PayablesAsync(string kind, CancellationToken ct) => NumberAsync(
        $"select sum((data ->> 'amount')::numeric - (data ->> 'takenBack')::numeric) from finance.mt_doc_payable where data ->> 'kind' = '{kind}'", ct);

    private Task<decimal> LedgerAsync(string account, CancellationToken ct) => NumberAsync($"select sum(debit - credit) from finance.ledger_lines where account = '{account}'", ct);

    private static decimal Sum(IEnumerable<FigureSum> sums, string measure) => sums.Where(sum => sum.Measure == measure).Sum(sum => sum.Amount);

    private async Task<decimal> NumberAsync(string sql, CancellationToken ct)
    {
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : 0;
    }
}

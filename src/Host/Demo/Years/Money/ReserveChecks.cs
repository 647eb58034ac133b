namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Whether reserves and funds are what the books say of them.</summary>
/// <param name="balance">Reads the balance of an account, debit minus credit.</param>
/// <param name="sum">Reads one number from the database.</param>
internal sealed class ReserveChecks(Func<string, Task<decimal>> balance, Func<string, Task<decimal>> sum)
{
    private const string Equalisation = "0540", Fund = "0530";

    public async Task<IReadOnlyList<Check>> OfAsync() =>
    [
        new("euro: equalisation reserves in the ledger and states of reserves", -await balance(Equalisation), await StatesAsync("Equalisation")),
        new("euro: designated funds in the ledger and states of reserves", -await balance(Fund), await StatesAsync("DesignatedFund")),
        new("grantors and givers of whom the ledger has another balance than their reserves", await sum($"""
            select count(*) from (select partner, sum(credit - debit) as balance from finance.ledger_lines where account in ('{Equalisation}', '{Fund}') and journal <> 'opening' and partner is not null group by partner) l
                full join (select coalesce(data ->> 'grantorId', data ->> 'giverId') as partner, sum((data ->> 'balance')::numeric) as balance from finance.mt_doc_reserve group by 1) r
                on r.partner = l.partner where coalesce(l.balance, 0) <> coalesce(r.balance, 0)
            """), 0),
    ];

    private Task<decimal> StatesAsync(string kind) => sum($"select sum((data ->> 'balance')::numeric) from finance.mt_doc_reserve where data ->> 'kind' = '{kind}'");
}

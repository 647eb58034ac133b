namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Whether a grant that several libraries share is divided to the cent.</summary>
/// <param name="client">Reads the API.</param>
/// <param name="sum">Reads one number from the database.</param>
internal sealed class SharingChecks(DemoClient client, Func<string, Task<decimal>> sum)
{
    private const string Passed = "from finance.mt_doc_grant g, jsonb_array_elements(g.data -> 'passed') p";

    public async Task<IReadOnlyList<Check>> OfAsync()
    {
        var shares = (await client.ReadAsync(DemoActor.Auditor, $"/v1/grant-shares?grant={SharedGrantStory.Id}&limit=50"))!.Value.GetProperty("items")
            .EnumerateArray().Select(share => (Of: share.Text("organisationId"), Holder: share.Text("granteeId"), Amount: share.GetProperty("amount").GetDecimal())).ToList();
        var passed = await sum($"select sum((p ->> 'amount')::numeric) {Passed}");
        return
        [
            new("euro: shares of a grant and its settlement", shares.Sum(share => share.Amount), await sum(
                $"select (data -> 'settlement' ->> 'amount')::numeric from finance.mt_doc_grant where id = '{SharedGrantStory.Id}'")),
            new("euro: shares of others in a grant and what was passed on", shares.Where(share => share.Of != share.Holder).Sum(share => share.Amount), passed),
            new("euro: what was passed on and awards of sub-grants", passed, await sum(
                "select sum((data -> 'award' ->> 'amount')::numeric) from finance.mt_doc_grant where data -> 'application' ->> 'parentGrantId' is not null")),
            new("euro: what was passed on and account 4850 of the books", passed, await sum("select sum(debit - credit) from finance.ledger_lines where account = '4850'")),
        ];
    }
}

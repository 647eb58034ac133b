namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Whether what activities cost is what professionals asked for them.</summary>
/// <param name="client">Reads the API.</param>
/// <param name="sum">Reads one number from the database.</param>
internal sealed class ActivityCostChecks(DemoClient client, Func<string, Task<decimal>> sum)
{
    // Nothing of their VAT is recovered.
    private const string Lines = """
        from finance.mt_doc_purchaseinvoice i, jsonb_array_elements(i.data -> 'lines') l where l -> 'dimensions' ->> 'activityId' is not null
        """;

    public async Task<IReadOnlyList<Check>> OfAsync() =>
    [
        new("euro: cost of activities read by the API and approved invoices", await ReadAsync(), await sum(
            $"select sum((l ->> 'net')::numeric + (l ->> 'vatAmount')::numeric) {Lines} and i.data ->> 'approvedOn' is not null")),
        new("euro: cost of activities in Programming and paid invoices", await sum("select sum(amount) from programming.figures where measure = 'activity-cost'"),
            await sum($"select sum((i.data ->> 'paid')::numeric) {Lines}")),
    ];

    private async Task<decimal> ReadAsync()
    {
        var total = 0m;
        for (var year = World.First.Year; year <= World.Last.Year; year++)
            foreach (var organisation in (await client.ReadAsync(DemoActor.Auditor, "/v1/administrations?limit=100"))!.Value.GetProperty("items").EnumerateArray().Select(books => books.Text("organisationId")))
                total += (await client.ReadAsync(DemoActor.Auditor, $"/v1/activity-costs?organisation={organisation}&year={year}"))!.Value
                    .GetProperty("activities").EnumerateArray().Sum(activity => activity.GetProperty("costs").GetDecimal());
        return total;
    }
}

using System.Xml;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>Whether what the API reports of the money is what the ledger holds.</summary>
/// <param name="client">Reads the API.</param>
/// <param name="sum">Reads one number from the database.</param>
internal sealed class ReportChecks(DemoClient client, Func<string, Task<decimal>> sum)
{
    private const string Twente = "administration-bibliotheek-twente";
    private static readonly (string Code, int Year)[] Exported =
        [("bibliotheek-deventer", 2022), ("bibliotheek-hengelo", 2023), ("bibliotheek-twente", 2024), ("rijnbrink", 2021)];

    public async Task<IReadOnlyList<Check>> OfAsync()
    {
        var trial = (await client.ReadAsync(DemoActor.Auditor, $"/v1/administrations/{Twente}/trial-balance?on=2024-12-31"))!.Value;
        var position = (await client.ReadAsync(DemoActor.Auditor, "/v1/budgets/budget-bibliotheek-deventer-2022/position?on=2022-12-31"))!.Value;
        return
        [
            .. await Task.WhenAll(Exported.Select(books => AuditFileAsync(books.Code, books.Year))),
            new("euro: trial balance of Twente in the year of the merger", trial.GetProperty("totalDebit").GetDecimal(), trial.GetProperty("totalCredit").GetDecimal()),
            new("euro: realised in a budget and ledger, Deventer 2022",
                position.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("realised").GetDecimal()),
                await sum("""
                    select sum(case when account < '5000' then debit - credit else credit - debit end) from finance.ledger_lines
                    where administration = 'administration-bibliotheek-deventer' and year = 2022 and journal <> 'opening'
                        and (account between '4000' and '4999' or account between '8000' and '8999')
                    """)),
            await WorkAsync(),
        ];
    }

    private async Task<Check> AuditFileAsync(string code, int year)
    {
        var file = await client.ReadTextAsync(DemoActor.Auditor, $"/v1/administrations/administration-{code}/audit-files/{year}");
        var lines = 0m;
        using (var xml = XmlReader.Create(new StringReader(file)))
            if (xml.ReadToFollowing("transactions"))
                while (xml.ReadToFollowing("trLine"))
                    if (xml.ReadToDescendant("amnt")) lines += xml.ReadElementContentAsDecimal();
        return new($"euro: amounts in the audit file and debit with credit in the ledger, {code} {year}", lines, await sum(FormattableString.Invariant(
            $"select sum(debit + credit) from finance.ledger_lines where administration = 'administration-{code}' and year = {year} and journal <> 'opening'")));
    }

    // Of libraries with one municipality, so that a session counts for one yearly grant.
    private async Task<Check> WorkAsync()
    {
        const string those = """
            organisation not in ('organisation-bibliotheek-salland', 'organisation-bibliotheek-twente') and organisation in (select data ->> 'organisationId' from finance.mt_doc_administration)
            """;
        return new("sessions: progress of yearly grants and Programming",
            await sum($"select sum(amount) from finance.figures where measure = 'grant-sessions' and about like 'grant-jaarsubsidie-%' and {those}"),
            await sum($"""
                select sum(amount) from programming.figures
                where measure = 'sessions' and on_day between '2021-01-01' and '2024-12-31' and {those}
                """));
    }
}

using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Finance;

/// <summary>Stories of a legal entity that keeps its books, each with an organisation of its own.</summary>
public abstract class BooksStory(AppFixture app) : AppSpec(app)
{
    /// <summary>The legal entity.</summary>
    protected string Entity { get; set; } = $"organisation-{ACode("bibliotheek")}";

    protected string Controller => $"controller@{Entity}";

    protected string Director => $"director@{Entity}";

    protected string Books => $"/v1/administrations/{Administration.IdOf(Entity)}";

    protected string JournalOf(JournalKind kind, int year) => $"/v1/journals/{Journal.IdOf(Entity, kind, year)}";

    /// <summary>Books since the first of these years, with a chart and journals.</summary>
    protected async Task OpenBooks(params int[] years)
    {
        await Started(Director, "/v1/administrations", new OpenAdministration(Entity, "Stichting Bibliotheek", "12345678", "NL001234567B01", new(years[0], 1, 1)));
        await this.Changed(Controller, Books, "charts", new AdoptChart("3.7", new(years[0], 1, 1)));
        foreach (var year in years) await Followed(_ => this.Changed(Controller, Books, "fiscal-years", new OpenFiscalYear(year, new(years[0], 1, 1))));
    }

    protected static EntryLine[] Lines(string debit, string credit, decimal amount, Dimensions? of = null) => [EntryLine.ToDebit(debit, amount, of), EntryLine.ToCredit(credit, amount, of)];

    protected async Task Posted(JournalKind kind, DateOnly on, params EntryLine[] lines) => await this.Changed(
        Controller, JournalOf(kind, on.Year), "entries", new PostEntry(Entity, on, "Boeking", "document-1", lines));

    protected async Task LockAll(int year)
    {
        foreach (var month in Enumerable.Range(1, 12)) await this.Changed(Director, Books, "locks", new LockPeriod(year, month, new(year + 1, 1, 20)));
    }

    protected async Task<Dictionary<string, decimal>> BalancesOn(DateOnly day, string filter = "")
    {
        var balance = (await Get(Controller, $"{Books}/trial-balance?on={day:yyyy-MM-dd}{filter}")).Is(200).Json;
        if (filter.Length == 0) Assert.Equal(balance.GetProperty("totalDebit").GetDecimal(), balance.GetProperty("totalCredit").GetDecimal());
        return balance.GetProperty("accounts").EnumerateArray().ToDictionary(account => account.Text("account")!, account => account.GetProperty("balance").GetDecimal());
    }

    protected async Task<JsonElement[]> FactsOf(string path) => [.. (await Get("auditor", $"{path}/history")).Is(200).Json.GetProperty("facts").EnumerateArray()];
}

using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenkracht.Acceptance.Finance;
using Samenkracht.Common.Figures;
using Samenkracht.Finance;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Acceptance.Walls;

/// <summary>The lines of the ledger are only a reading of the log: made anew, they are the same.</summary>
public sealed class OneBook(AppFixture app) : BooksStory(app)
{
    private readonly AppFixture app = app;

    [Fact]
    public async Task Rebuilt_it_holds_the_same_lines()
    {
        await OpenBooks(2023);
        var every = new Dimensions("location-aa", "network-project-bb", "activity-cc", "grant-dd", "educatie", "organisation-ee", 0.5m);
        await Posted(JournalKind.Purchases, new(2023, 3, 31), EntryLine.ToDebit("4200", 100.10m, every) with { VatCode = "high" }, EntryLine.ToCredit("1600", 100.10m));
        await Post(Controller, $"{JournalOf(JournalKind.Purchases, 2023)}/reclassifications", new ReclassifyEntry(
            Entity, new(Journal.IdOf(Entity, JournalKind.Purchases, 2023), 1), new(2023, 4, 1), Lines("4230", "1600", 100.10m), "Was schoonmaak"),
            (await Get(Controller, JournalOf(JournalKind.Purchases, 2023))).Tag);
        var before = await Rows();
        var facts = typeof(FinanceModule).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(ILedgerEntry).IsAssignableFrom(type)).ToList();

        var written = await Host.Services.GetRequiredService<FactRowsRebuild>().RebuildAsync(Host.Services.GetServices<IFactRows>().OfType<LedgerRows>().Single(), facts, CancellationToken.None);

        Assert.Equal(6, before.Count);
        Assert.Equal(before, await Rows());
        Assert.InRange(written, 3, long.MaxValue);
    }

    private async Task<List<string>> Rows()
    {
        await using var database = NpgsqlDataSource.Create(app.ConnectionString);
        await using var command = database.CreateCommand("select l::text from finance.ledger_lines l where organisation = $1 order by number, line");
        command.Parameters.Add(new() { Value = Entity });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Common.Reading;
using Samenkracht.Common.Writing;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;
using Wolverine;

namespace Samenkracht.Acceptance.Finance;

public sealed class KeepingTheBooks(AppFixture app) : BooksStory(app)
{
    [Fact]
    public async Task posts_entries_that_add_up_and_shows_them_by_account()
    {
        await OpenBooks(2023);
        await Posted(JournalKind.Purchases, new(2023, 3, 31), Lines("4200", "1600", 100.10m, new(LocationId: "location-centrum", PartnerId: "organisation-verhuurder")));
        await Posted(JournalKind.Bank, new(2023, 4, 3), Lines("1600", "1100", 60m));

        Assert.Equal(new Dictionary<string, decimal> { ["1100"] = -60m, ["1600"] = -40.10m, ["4200"] = 100.10m }, await BalancesOn(new(2023, 4, 3)));
        Assert.Equal(-100.10m, (await BalancesOn(new(2023, 4, 2)))["1600"]);
        Assert.Equal(["1600", "4200"], (await BalancesOn(new(2023, 12, 31), "&location=location-centrum")).Keys);
        Assert.Empty(await BalancesOn(new(2023, 12, 31), "&grant=grant-x"));
        Assert.Empty(await BalancesOn(new(2023, 12, 31), "&knownAt=2023-12-31T00:00:00Z"));

        var card = (await Get(Controller, $"{Books}/ledger-lines?account=1600&limit=1")).Is(200);
        var first = Assert.Single(card.Json.GetProperty("items").EnumerateArray());
        var second = Assert.Single((await Get(Controller, card.Next()!)).Is(200).Json.GetProperty("items").EnumerateArray());
        Assert.Equal((100.10m, 60m), (first.GetProperty("credit").GetDecimal(), second.GetProperty("debit").GetDecimal()));
        Assert.Equal("organisation-verhuurder", first.GetProperty("dimensions").Text("partnerId"));
        Assert.Equal((await FactsOf(JournalOf(JournalKind.Purchases, 2023)))[^1].Text("id"), first.Text("eventId"));
    }

    [Fact]
    public async Task numbers_entries_without_a_gap_and_corrects_by_reversal_only()
    {
        await OpenBooks(2023);
        var (journal, id) = (JournalOf(JournalKind.Purchases, 2023), Journal.IdOf(Entity, JournalKind.Purchases, 2023));
        await Posted(JournalKind.Purchases, new(2023, 3, 31), Lines("4200", "1600", 100m));
        await Posted(JournalKind.Purchases, new(2023, 3, 31), Lines("4200", "1600", 100m));
        await this.Changed(Controller, journal, "reversals", new ReverseEntry(Entity, new(id, 2), new(2023, 4, 6), "Dubbel"));
        await this.Changed(Controller, journal, "reclassifications", new ReclassifyEntry(Entity, new(id, 1), new(2023, 4, 6), Lines("4230", "1600", 100m), "Was schoonmaak"));

        Assert.Equal(new Dictionary<string, decimal> { ["1600"] = -100m, ["4200"] = 0m, ["4230"] = 100m }, await BalancesOn(new(2023, 12, 31)));
        (await Post(Controller, $"{journal}/reversals", new ReverseEntry(Entity, new(id, 1), new(2023, 4, 6), "Nog eens"), (await Get(Controller, journal)).Tag))
            .IsRefused("This entry has been reversed already.");
        var entries = (await Get("auditor", $"{journal}/posted-entries?limit=3")).Is(200);
        var rest = (await Get("auditor", entries.Next()!)).Is(200).Json.GetProperty("items").EnumerateArray();
        Assert.Equal([1, 2, 3, 4, 5], entries.Json.GetProperty("items").EnumerateArray().Concat(rest).Select(entry => entry.GetProperty("number").GetInt32()));
        var reversal = (await Get("auditor", $"{journal}/posted-entries/3")).Is(200);
        Assert.Equal(("Dubbel", 2), (reversal.Json.Text("reason"), reversal.Json.GetProperty("original").GetProperty("number").GetInt32()));
        (await Get("auditor", $"{journal}/posted-entries/6")).Is(404);
        (await Get("auditor", $"{journal}/posted-entries/0")).Is(404);
        var now = (await Get(Controller, journal)).Is(200).Json;
        Assert.Equal((5, 500m, 500m), (now.GetProperty("entries").GetInt32(), now.GetProperty("debit").GetDecimal(), now.GetProperty("credit").GetDecimal()));
    }

    [Fact]
    public async Task refuses_what_is_no_entry()
    {
        await OpenBooks(2023);
        var journal = JournalOf(JournalKind.Memorial, 2023);
        async Task<Reply> Try(params EntryLine[] lines) => await Post(
            Controller, $"{journal}/entries", new PostEntry(Entity, new(2023, 1, 1), "Boeking", "document-1", lines), (await Get(Controller, journal)).Tag);

        (await Try(EntryLine.ToDebit("4200", 1m), EntryLine.ToCredit("1600", 2m))).IsRefused("The debit of an entry equals its credit.");
        (await Try(EntryLine.ToDebit("4200", 1.001m), EntryLine.ToCredit("1600", 1.001m))).Is(400);
        (await Try(EntryLine.ToDebit("4200", -1m), EntryLine.ToCredit("1600", -1m))).Is(400);
        (await Try(EntryLine.ToDebit("42", 1m), EntryLine.ToCredit("1600", 1m))).Is(400);
    }

    [Fact]
    public async Task is_for_the_entity_itself_and_the_auditor()
    {
        await OpenBooks(2023);
        var journal = JournalOf(JournalKind.Bank, 2023);
        var tag = (await Get(Controller, journal)).Is(200).Tag;

        foreach (var path in (string[])[Books, $"{Books}/history", $"{Books}/trial-balance", $"{Books}/ledger-lines", journal, $"{journal}/entries", $"{journal}/posted-entries", $"{journal}/posted-entries/1"])
        {
            (await Get("controller-deventer", path)).Is(404);
            (await Get("network-office", path)).Is(404);
            (await Get("staff-deventer", path)).Is(403);
        }

        (await Post("controller-deventer", $"{journal}/entries", new PostEntry(Entity, new(2023, 1, 1), "x", "y", Lines("4200", "1600", 1m)), tag)).Is(404);
        (await Post(Director, $"{journal}/entries", new PostEntry(Entity, new(2023, 1, 1), "x", "y", Lines("4200", "1600", 1m)), tag)).Is(403);
        (await Post(Controller, $"{Books}/locks", new LockPeriod(2023, 1, new(2023, 2, 1)), tag)).Is(403);
        (await Post(Director, "/v1/administrations", new OpenAdministration("organisation-bibliotheek-hengelo", "x", null, "001234567", new(2023, 1, 1)))).IsRefused("You act for your own organisation only.");
        Assert.Equal([Administration.IdOf(Entity)], await this.AllPages(Controller, "/v1/administrations?limit=1"));
        Assert.Empty(await this.AllPages("controller-deventer", $"/v1/administrations?organisation={Entity}"));
        Assert.Equal([Administration.IdOf(Entity)], await this.AllPages("auditor", $"/v1/administrations?organisation={Entity}"));
        Assert.Equal(6, (await this.AllPages(Controller, "/v1/journals?limit=4&year=2023")).Count);
        Assert.Single(await this.AllPages("auditor", $"/v1/journals?organisation={Entity}&kind=bank"));
        Assert.Empty(await this.AllPages("controller-deventer", $"/v1/journals?organisation={Entity}"));
    }

    [Fact]
    public async Task closes_a_year_and_begins_the_next_with_its_balance()
    {
        await OpenBooks(2022, 2023);
        await Posted(JournalKind.Bank, new(2022, 5, 1), Lines("1100", "8000", 1_000m));
        await Posted(JournalKind.Memorial, new(2022, 12, 31), Lines("9900", "0500", 1_000m));
        await LockAll(2022);
        await this.Changed(Director, Books, "closures", new CloseYear(2022, new(2023, 3, 1)));
        await Followed(_ => this.Changed(Director, Books, "carried-balances", new CarryForward(2022, new(2023, 3, 2))));

        var balance = (await Get("auditor", $"{Books}/trial-balance?on=2023-01-01")).Is(200).Json;
        Assert.Equal([(1_000m, 0m), (-1_000m, 0m)], balance.GetProperty("accounts").EnumerateArray().OrderByDescending(account => account.Text("account"))
            .Select(account => (account.GetProperty("opening").GetDecimal(), account.GetProperty("debit").GetDecimal())));
        var (carried, opening) = ((await FactsOf(Books))[^1], (await FactsOf(JournalOf(JournalKind.Opening, 2023)))[^1]);
        Assert.Equal((carried.Text("correlationId"), carried.Text("id"), "reaction-post-to-ledger"), (opening.Text("correlationId"), opening.Text("causationId"), opening.Text("subject")));

        // FIN-07: what was wrong is reversed in the open year.
        var bank = Journal.IdOf(Entity, JournalKind.Bank, 2022);
        await this.Changed(Controller, JournalOf(JournalKind.Bank, 2023), "reversals", new ReverseEntry(Entity, new(bank, 1), new(2023, 3, 5), "Was een lening"));
        (await Post(Controller, $"{JournalOf(JournalKind.Bank, 2022)}/reversals", new ReverseEntry(Entity, new(bank, 1), new(2022, 6, 1), "x"), (await Get(Controller, $"/v1/journals/{bank}")).Tag))
            .IsRefused("The books of this year are closed; post a correction in an open period.");
    }

    [Fact]
    public async Task posts_a_message_once()
    {
        await OpenBooks(2023);
        var told = new PostToLedger(Entity, JournalKind.Grants, new(2023, 5, 1), "Voorschot", "grant-1", Lines("1100", "1700", 500m, new(GrantId: "grant-spuk")));
        var (queue, history, envelope) = (Host.Services.GetRequiredService<CommandQueue>(), Host.Services.GetRequiredService<History>(), new Envelope { Id = Guid.NewGuid() });

        // Delivered again, also when the first open day lies in another year by then, it is not another entry.
        await PostToLedgerHandler.Handle(told, queue, history, envelope, CancellationToken.None);
        await PostToLedgerHandler.Handle(told, queue, history, envelope, CancellationToken.None);
        await Followed(_ => this.Changed(Controller, Books, "fiscal-years", new OpenFiscalYear(2024, new(2023, 12, 1))));
        await LockAll(2023);
        await PostToLedgerHandler.Handle(told, queue, history, envelope, CancellationToken.None);
        Assert.Equal(500m, (await BalancesOn(new(2023, 12, 31), "&grant=grant-spuk"))["1100"]);
        Assert.Empty(await BalancesOn(new(2024, 12, 31)));

        // Another message is another entry.
        await PostToLedgerHandler.Handle(told, queue, history, new Envelope { Id = Guid.NewGuid() }, CancellationToken.None);
        Assert.Equal(500m, (await BalancesOn(new(2024, 12, 31), "&grant=grant-spuk"))["1100"]);
    }
}

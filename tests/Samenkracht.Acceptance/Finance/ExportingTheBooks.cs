using System.Security.Cryptography;
using System.Text;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Exports;
using Samenkracht.Finance.Journals;
using Samenkracht.Specs.Finance;

namespace Samenkracht.Acceptance.Finance;

public sealed class ExportingTheBooks(AppFixture app) : BooksStory(app)
{
    private const string Partner = "organisation-gemeente-met-een-naam-van-meer-dan-vijfendertig-tekens";

    private static string Hash(Reply file) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));

    private async Task ClosedYear()
    {
        await OpenBooks(2022, 2023);
        await Posted(JournalKind.Bank, new(2022, 5, 1), EntryLine.ToDebit("1100", 1_000m), EntryLine.ToCredit("8000", 1_000m, new(GrantId: "grant-spuk", PartnerId: Partner)));
        await Posted(JournalKind.Purchases, new(2022, 5, 2), EntryLine.ToDebit("4200", 100m) with { VatCode = "high" }, EntryLine.ToCredit("1600", 100m, new(PartnerId: Partner)));
        await Posted(JournalKind.Memorial, new(2022, 12, 31), Lines("9900", "0500", 900m));
        await LockAll(2022);
        await this.Changed(Director, Books, "closures", new CloseYear(2022, new(2023, 3, 1)));
        await Followed(_ => this.Changed(Director, Books, "carried-balances", new CarryForward(2022, new(2023, 3, 2))));
    }

    [Fact]
    public async Task as_an_audit_file_gives_one_that_is_valid_and_adds_up()
    {
        await ClosedYear();
        foreach (var (year, form) in new[] { (2022, AuditFileForm.V40), (2023, AuditFileForm.V40), (2022, AuditFileForm.V32), (2023, AuditFileForm.V32) })
        {
            var file = (await Get(Controller, $"{Books}/audit-files/{year}?version={form.Version}", ("Accept", "application/xml"))).Is(200);

            Assert.StartsWith("application/xml", file.Headers["Content-Type"], StringComparison.Ordinal);
            if (AuditFile.SchemaOf(form) is { } schema) Assert.Empty(AuditFile.AgainstSchema(file.Text, schema));
            Assert.Empty(AuditFile.AgainstRules(file.Text));
        }

        var opened = System.Xml.Linq.XDocument.Parse((await Get("auditor", $"{Books}/audit-files/2023")).Is(200).Text);
        Assert.Equal(["0500", "1100", "1600"], opened.Descendants().Where(one => one.Name.LocalName == "obLine").Select(line => line.Elements().ElementAt(1).Value));
        (await Get(Controller, $"{Books}/audit-files/2021")).Is(404);
        (await Get(Controller, $"{Books}/audit-files/x")).Is(404);
        (await Get(Controller, $"{Books}/audit-files/2022?version=5")).Is(400);
        (await Get("controller-deventer", $"{Books}/audit-files/2022")).Is(404);
        (await Get("staff-deventer", $"{Books}/audit-files/2022")).Is(403);
    }

    [Fact]
    public async Task names_organisations_that_keep_their_books_here()
    {
        var (mine, theirs) = (Entity, Entity = $"organisation-{ACode("bibliotheek")}");
        await OpenBooks(2023);
        Entity = mine;
        await OpenBooks(2023);
        await Posted(JournalKind.Purchases, new(2023, 5, 2), EntryLine.ToDebit("4200", 100m), EntryLine.ToCredit("1600", 100m, new(PartnerId: theirs)));
        await Posted(JournalKind.Purchases, new(2023, 5, 3), EntryLine.ToDebit("4200", 100m), EntryLine.ToCredit("1600", 100m, new(PartnerId: "organisation-gemeente-nergens")));

        var file = System.Xml.Linq.XDocument.Parse((await Get("auditor", $"{Books}/audit-files/2023")).Is(200).Text);
        Assert.Equal(
            new HashSet<string> { "Stichting Bibliotheek", "gemeente-nergens" }, file.Descendants().Where(one => one.Name.LocalName == "custSupName").Select(one => one.Value).ToHashSet());
    }

    // FIN-04: from a line of the file one gets to the event in the log.
    [Fact]
    public async Task names_the_event_of_each_transaction()
    {
        await ClosedYear();
        var file = System.Xml.Linq.XDocument.Parse((await Get("auditor", $"{Books}/audit-files/2022")).Is(200).Text);

        var sources = file.Descendants().Where(one => one.Name.LocalName == "Source").Select(one => one.Value);
        var users = file.Descendants().Where(one => one.Name.LocalName == "User").Select(one => one.Value);
        var events = new[] { JournalKind.Bank, JournalKind.Purchases, JournalKind.Memorial }.Select(kind => FactsOf(JournalOf(kind, 2022)));
        Assert.Equal((await Task.WhenAll(events)).Select(facts => facts[^1].Text("id")), sources);
        Assert.Equal(["controller", "controller", "controller"], users);
    }

    // FIN-06 and FIN-07: the same books give the same bytes, and a correction of a closed year changes none of them.
    [Fact]
    public async Task of_a_closed_year_gives_the_same_bytes_after_a_correction()
    {
        await ClosedYear();
        var before = (await Get("auditor", $"{Books}/audit-files/2022")).Is(200);
        var (next, at) = ((await Get("auditor", $"{Books}/audit-files/2023")).Is(200), (await FactsOf(Books))[^1].Text("recordedAt")!);
        await this.Changed(Controller, JournalOf(JournalKind.Bank, 2023), "reversals", new ReverseEntry(Entity, new(Journal.IdOf(Entity, JournalKind.Bank, 2022), 1), new(2023, 3, 5), "Was een lening"));

        Assert.Equal(Hash(before), Hash(await Get("auditor", $"{Books}/audit-files/2022")));
        Assert.NotEqual(Hash(next), Hash(await Get("auditor", $"{Books}/audit-files/2023")));
        Assert.DoesNotContain("<transaction>", (await Get("auditor", $"{Books}/audit-files/2023?knownAt={Uri.EscapeDataString(at)}")).Is(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task as_csv_gives_a_line_for_each_line()
    {
        await ClosedYear();
        var machine = (await Get(Controller, $"{Books}/ledger-files/2022", ("Accept", "text/csv"))).Is(200);
        var human = (await Get(Controller, $"{Books}/ledger-files/2022?variant=human")).Is(200);

        Assert.StartsWith("text/csv", machine.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(7, machine.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",1000.00,", machine.Text, StringComparison.Ordinal);
        Assert.Contains(",\"1000,00\",", human.Text, StringComparison.Ordinal);
    }
}

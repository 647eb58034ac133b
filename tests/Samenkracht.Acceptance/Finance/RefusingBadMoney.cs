using System.Text;
using System.Text.Json;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Bank;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Specs.Finance;

namespace Samenkracht.Acceptance.Finance;

/// <summary>Whatever is wrong with money is refused by name; nothing is stored, and the books stay as they were.</summary>
public sealed class RefusingBadMoney(AppFixture app) : MoneyStory(app)
{
    // Everything of the entity that a bad request could have changed.
    private async Task<string> Stored(params string[] things) => string.Join('\n', [
        JsonSerializer.Serialize((await BalancesOn(new(2024, 12, 31))).OrderBy(one => one.Key, StringComparer.Ordinal)),
        .. await this.AllPages(Staff, "/v1/purchase-invoices"), .. await this.AllPages(Staff, "/v1/bank-statements"), .. await this.AllPages(Staff, "/v1/bank-accounts"),
        .. await Task.WhenAll(things.Select(async thing => (await Get(Controller, thing)).Is(200).Tag!)),
    ]);

    [Fact]
    public async Task in_bank_files()
    {
        await OpenBooks(2023, 2024);
        var (account, iban) = await AnAccount();
        var good = new CamtFile(iban, 1_000m, Day).With(-10m, "K-1");
        var imported = await Imported(account, good);
        var next = new CamtFile(iban, 990m, Day.AddDays(1)) { MessageId = "B-2", Sequence = "2" }.With(-1m, "K-2");
        var before = await Stored(imported);

        async Task Refused(string xml, string because) => (await Post(
            Staff, "/v1/bank-statements", new ImportStatement(account.Id(), Convert.ToBase64String(Encoding.UTF8.GetBytes(xml))))).IsRefused(because);
        string With(string type) => next.Xml.Replace("?>", $"?>{type}", StringComparison.Ordinal).Replace("K-2", "&x;", StringComparison.Ordinal);

        const string Dtd = "A bank file has no document type and no entities of its own.";
        await Refused(With("<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), Dtd);
        await Refused(With("<!DOCTYPE Document [<!ENTITY x SYSTEM \"http://169.254.169.254/latest\">]>"), Dtd);
        await Refused(With("<!DOCTYPE Document [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"), Dtd);
        await Refused(good.Xml, "This statement was imported already.");
        await Refused(good.With(-5m).Xml, "This statement was imported already.");
        await Refused((next with { Closing = 988m }).Xml, "The opening balance and the lines do not add up to the closing balance.");
        await Refused((next with { Opening = 991m }).Xml, "The opening balance is not the closing balance of the statement before.");
        await Refused((next with { Iban = "NL91ABNA0417164301" }).Xml, "The statement is of another account, or its IBAN is wrong.");
        await Refused(next.Xml.Replace(">1<", ">1.005<", StringComparison.Ordinal), "An amount in the bank file has more than two decimals.");
        await Refused((next with { Currency = "USD" }).Xml, "An amount in the bank file is not in euros.");
        await Refused((next with { Version = 4 }).Xml, "The bank file is not a camt.053 of version 001.02 or 001.08 with one statement.");
        await Refused(next.Xml[..300], "The bank file is not XML in UTF-8 that can be read.");
        (await Post(Director, "/v1/bank-accounts", new OpenBankAccount("NL91ABNA0417164301", "Fout", new(2023, 1, 1)))).IsRefused("The check digits of this IBAN are wrong.");
        (await Post("staff-hengelo", "/v1/bank-statements", new ImportStatement(account.Id(), next.Base64))).IsRefused("There is no such bank account.");

        Assert.Equal(before, await Stored(imported));
        await Imported(account, next);
    }

    [Fact]
    public async Task in_invoices()
    {
        await OpenBooks(2023, 2024);
        var good = AnInvoice();
        var waiting = await Received(good);
        var before = await Stored(waiting);
        var other = AnInvoice();

        async Task Refused(ReceiveInvoice invoice, string because) => (await Post(Staff, "/v1/purchase-invoices", invoice)).IsRefused(because);
        await Refused(good, "This invoice of this supplier is registered already.");
        await Refused(other with { Total = 351.01m }, "The total of an invoice is the sum of its lines with their VAT.");
        await Refused(other with { Lines = [other.Lines[0] with { VatAmount = 42.02m }] }, "The VAT of a line is its rate over the net amount, to the cent or one cent off.");
        await Refused(other with { Lines = [other.Lines[0] with { Account = "4999" }] }, "The chart of accounts has no such account.");
        await Refused(other with { LegalEntityId = "organisation-bibliotheek-hengelo" }, "Another organisation bears what this legal entity owes.");
        await CannotBeApprovedByOnesOwn(other);

        var json = JsonSerializer.Serialize(other, Common.Json.Options);
        foreach (var amount in new[] { "351.005", "351.0000001", "3.51005e2" })
        {
            var reply = (await Post(Staff, "/v1/purchase-invoices", Encoding.UTF8.GetBytes(json.Replace("\"total\":351", $"\"total\":{amount}", StringComparison.Ordinal)))).Is(400);
            Assert.Contains("This is an amount in euros: at most two decimals.", reply.Text, StringComparison.Ordinal);
        }

        (await Post(Staff, "/v1/purchase-invoices", Encoding.UTF8.GetBytes(json.Replace("\"total\":351", "\"total\":\"351\"", StringComparison.Ordinal)))).Is(400);
        (await Post(Staff, "/v1/purchase-invoices", Encoding.UTF8.GetBytes(json.Replace("\"total\":351", "\"total\":NaN", StringComparison.Ordinal)))).Is(400);
        (await Post(Controller, $"{waiting}/payments", new PayInvoice(351m, Day), (await Get(Controller, waiting)).Tag)).IsRefused("An invoice is paid after two people approved it.");
        Assert.Equal(before, await Stored(waiting));
    }

    // The controller registers, and cannot be one of the two.
    private async Task CannotBeApprovedByOnesOwn(ReceiveInvoice invoice)
    {
        var hidden = invoice with { InvoiceNumber = ACode("f") };
        var own = (await Started("controller-deventer", "/v1/purchase-invoices", hidden)).Path;
        (await Post("controller-deventer", $"{own}/approvals", new ApproveInvoice(Day), (await Get("controller-deventer", own)).Tag))
            .IsRefused("Who registered an invoice does not approve it.");
        await this.Changed("director-deventer", own, "approvals", new ApproveInvoice(Day));
        (await Post("director-deventer", $"{own}/approvals", new ApproveInvoice(Day), (await Get("director-deventer", own)).Tag))
            .IsRefused("You approved this invoice already; the other approval is for somebody else.");
    }

    [Fact]
    public async Task in_the_books()
    {
        await OpenBooks(2023, 2024);
        await this.Changed(Director, Books, "locks", new LockPeriod(2024, 1, new(2024, 2, 10)));
        var before = await Stored();
        var journal = JournalOf(JournalKind.Memorial, 2024);

        async Task Refused(PostEntry entry, string because) => (await Post(Controller, $"{journal}/entries", entry, (await Get(Controller, journal)).Tag)).IsRefused(because);
        var good = new PostEntry(Entity, Day, "Boeking", "document-1", Lines("4600", Accounts.Creditors, 10m));
        await Refused(good with { Lines = [EntryLine.ToDebit("4600", 10m), EntryLine.ToCredit(Accounts.Creditors, 9.99m)] }, "The debit of an entry equals its credit.");
        await Refused(good with { On = new(2024, 1, 31) }, "This period is locked; post on the first open day, with the day of the document.");
        Assert.Equal(before, await Stored());
    }
}

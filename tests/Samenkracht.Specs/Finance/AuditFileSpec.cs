using System.Globalization;
using System.Xml.Linq;
using Samenkracht.Common.Facts;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Exports;
using Samenkracht.Finance.Journals;
using static Samenkracht.Specs.Finance.TheBooks;

namespace Samenkracht.Specs.Finance;

public sealed class AuditFileSpec
{
    private const string Long = "organisation-bibliotheek-met-een-zeer-lange-naam-in-overijssel";

    private static readonly ILedgerEntry[] Entries =
    [
        RentPosted with
        {
            Lines =
            [
                EntryLine.ToDebit("4200", 100m, new("location-centrum", "network-project-taal", "activity-een-hele-lange-naam-van-een-activiteit", null, "educatie", Long)) with { VatCode = "high", Description = "Huur & <meer>" },
                EntryLine.ToDebit(Accounts.VatReceivable, 21m) with { VatCode = "high" }, EntryLine.ToCredit(Accounts.Creditors, 121m, new(PartnerId: Long)),
            ],
            DocumentDay = new(2022, 12, 28), LateBecause = LateReason.PeriodLocked,
        },
        RentPosted with { Number = 2, Lines = [EntryLine.ToDebit(Accounts.Debtors, 0.01m, new(PartnerId: Other)), EntryLine.ToCredit("8400", 0.01m)] },
        new EntryReversed(
            Purchases, Library, JournalKind.Purchases, 2023, 3, new(Purchases, 2), new(2023, 5, 1), "Huur", "factuur-1",
            [EntryLine.ToCredit(Accounts.Debtors, 0.01m, new(PartnerId: Other)), EntryLine.ToDebit("8400", 0.01m)], "Fout"),
        RentPosted with { JournalId = "journal-bibliotheek-deventer-bank-2023", Journal = JournalKind.Bank, Lines = [EntryLine.ToDebit("1600", 121m, new(GrantId: "grant-spuk")), EntryLine.ToCredit("1100", 121m)] },
    ];

    private static BookYear TheYear => AuditFile.Year(Books(), 2023, Entries, new AccountBalance("0500", -1_000m), new AccountBalance("1100", 1_000m));

    public static TheoryData<string> Versions => ["4.0", "3.2"];

    private static AuditFileForm Form(string version) => version == "4.0" ? AuditFileForm.V40 : AuditFileForm.V32;

    private static XElement Element(XContainer file, string name) => file.Descendants().First(one => one.Name.LocalName == name);

    [Theory, MemberData(nameof(Versions))]
    public async Task Is_valid_by_its_schema_and_adds_up(string version)
    {
        var file = await AuditFile.Written(TheYear, Form(version));

        if (AuditFile.SchemaOf(Form(version)) is { } schema) Assert.Empty(AuditFile.AgainstSchema(file, schema));
        Assert.Empty(AuditFile.AgainstRules(file));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", file, StringComparison.Ordinal);
        Assert.DoesNotContain("DOCTYPE", file, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task Of_a_year_without_entries_is_valid_too(string version)
    {
        var file = await AuditFile.Written(AuditFile.Year(Books(), 2023, []), Form(version));

        if (AuditFile.SchemaOf(Form(version)) is { } schema) Assert.Empty(AuditFile.AgainstSchema(file, schema));
        Assert.Empty(AuditFile.AgainstRules(file));
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task Is_the_same_each_time(string version) => Assert.Equal(await AuditFile.Written(TheYear, Form(version)), await AuditFile.Written(TheYear, Form(version)));

    [Fact]
    public async Task Names_for_each_line_its_document_and_for_each_transaction_its_event_and_a_role()
    {
        var (last, old) = (XDocument.Parse(await AuditFile.Written(TheYear)), XDocument.Parse(await AuditFile.Written(TheYear, AuditFileForm.V32)));

        Assert.All(last.Descendants().Where(one => one.Name.LocalName == "docRef"), document => Assert.Equal("factuur-1", document.Value));
        Assert.Equal(("00000001-0000-0000-0000-000000000000", "controller"), (Element(last, "Source").Value, Element(last, "User").Value));
        Assert.Equal(("00000001000000000000000000000000", "controller"), (Element(old, "sourceID").Value, Element(old, "userID").Value));
    }

    [Fact]
    public async Task Writes_what_lines_are_for()
    {
        var line = XDocument.Parse(await AuditFile.Written(TheYear)).Descendants().First(one => one.Name.LocalName == "desc" && one.Value == "Huur & <meer>").Parent!;
        string? Of(string name) => line.Elements().FirstOrDefault(one => one.Name.LocalName == name)?.Value;

        Assert.Equal(("2022-12-28", "100.00", "D", "educatie", "network-project-taal"), (Of("effDate"), Of("amnt"), Of("amntTp"), Of("cost"), Of("project")));
        Assert.Equal("high21.0021.00D", Of("vat"));
        Assert.Equal(35, Of("custSupID")!.Length);
        Assert.StartsWith("organisation-bibliothe-", Of("custSupID")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_other_side_where_it_is_known()
    {
        var year = TheYear;
        var named = year with { Partners = [.. year.Partners.Select(partner => partner.OrganisationId == Long ? partner with { LegalName = "Stichting Bibliotheek met een zeer lange naam in Overijssel" } : partner)] };

        Assert.Equal(
            [Other["organisation-".Length..], "Stichting Bibliotheek met een zeer lange naam in O"],
            XDocument.Parse(await AuditFile.Written(named)).Descendants().Where(one => one.Name.LocalName == "custSupName").Select(one => one.Value));
    }

    // The low rate was 6 percent until 2019, the general one 19 until October 2012 (Wet OB 1968 art. 9).
    [Theory]
    [InlineData("low", "2018-12-31", "6.0060.00D")]
    [InlineData("low", "2019-01-01", "9.0090.00D")]
    [InlineData("high", "2012-09-30", "19.00190.00D")]
    [InlineData("high", "2012-10-01", "21.00210.00D")]
    [InlineData("reverseCharged", "2012-09-30", "19.00190.00D")]
    [InlineData("exempt", "2023-01-01", "0.000.00D")]
    public async Task Works_out_VAT_at_the_rate_of_the_day(string code, string day, string vat)
    {
        var old = RentPosted with { DocumentDay = DateOnly.Parse(day, CultureInfo.InvariantCulture), LateBecause = LateReason.YearClosed, Lines = [EntryLine.ToDebit("4600", 1_000m) with { VatCode = code }, EntryLine.ToCredit("1600", 1_000m)] };

        Assert.Equal(code + vat, Element(XDocument.Parse(await AuditFile.Written(AuditFile.Year(Books(), 2023, [old]))), "vat").Value);
    }

    [Fact]
    public async Task Names_the_version_of_RGS_and_the_codes_of_accounts()
    {
        var (last, old) = (XDocument.Parse(await AuditFile.Written(TheYear)), XDocument.Parse(await AuditFile.Written(TheYear, AuditFileForm.V32)));
        string Code(XDocument file, string element) => file.Descendants().First(one => one.Name.LocalName == "accID" && one.Value == "1100").Parent!.Elements().First(one => one.Name.LocalName == element).Value;

        Assert.Equal(("3.7", "BLimBanRba", "BLimBanRba", "RGS 3.7"), (Element(last, "RGSVersion").Value, Code(last, "RGScode"), Code(old, "leadCode"), Code(old, "leadReference")));
    }

    [Fact]
    public async Task Stops_with_the_entity_in_the_year_of_a_merger()
    {
        var ended = Books(new AdministrationHandedOver(Id, Library, Other, "merger-1", new(2023, 6, 16)));
        var file = await AuditFile.Written(AuditFile.Year(ended, 2023, Entries));

        Assert.Equal("2023-06-15", Element(XDocument.Parse(file), "endDate").Value);
        Assert.Equal("2023-06-15", XDocument.Parse(file).Descendants().Last(one => one.Name.LocalName == "endDatePeriod").Value);
        Assert.Equal(6, XDocument.Parse(file).Descendants().Count(one => one.Name.LocalName == "period"));
        Assert.Empty(AuditFile.AgainstRules(file));
    }

    [Fact]
    public async Task Begins_with_the_entity_that_took_over()
    {
        var books = Given.State<Administration>(Opened with { OpenedOn = new(2023, 6, 16) }, Adopted, Year2023 with { From = new(2023, 6, 16) });
        var file = XDocument.Parse(await AuditFile.Written(AuditFile.Year(books, 2023, [])));

        Assert.Equal(("2023-06-16", "2023-06-16", 7), (Element(file, "startDate").Value, Element(file, "startDatePeriod").Value, file.Descendants().Count(one => one.Name.LocalName == "period")));
    }

    [Fact]
    public async Task Breaks_off_when_the_log_and_the_ledger_differ()
    {
        var year = TheYear;
        var wrong = year with { Journals = [.. year.Journals.Select(journal => journal with { Lines = journal.Lines + 1 })] };

        await Assert.ThrowsAsync<InvalidOperationException>(() => AuditFile.Written(wrong));
    }

    public static TheoryData<string, string, string> Mutations => new()
    {
        { "linesCount", "5", "opening-totals" }, { "totalDebit", "999.99", "opening-totals" }, { "totalCredit", "0.00", "opening-totals" }, { "obLine/amnt", "1.00", "opening-balanced" },
        { "transactions/linesCount", "2", "totals" }, { "transactions/totalDebit", "0.00", "totals" }, { "transactions/totalCredit", "0.00", "totals" },
        { "trLine/amnt", "0.02", "transaction-balanced" }, { "trLine/amntTp", "C", "transaction-balanced" }, { "trLine/accID", "1999", "account-known" }, { "obLine/accID", "1999", "account-known" },
        { "trLine/custSupID", "organisation-x", "partner-known" }, { "transaction/periodNumber", "13", "period-known" }, { "transaction/trDt", "2024-01-01", "day-in-year" },
        { "journal/jrnID", "purchases", "number-once" },
    };

    // Each rule is broken once, so that none can go unnoticed.
    [Theory, MemberData(nameof(Mutations))]
    public async Task A_file_that_was_changed_does_not_add_up(string where, string value, string rule)
    {
        var file = XDocument.Parse(await AuditFile.Written(TheYear));
        var path = where.Split('/');
        var found = file.Descendants().First(one => one.Name.LocalName == path[^1] && (path.Length == 1 || one.Parent!.Name.LocalName == path[0]));
        Assert.NotEqual(value, found.Value);
        found.Value = value;

        Assert.Contains(rule, AuditFile.AgainstRules(file.ToString()));
    }

    // FIN-03: cents never get lost, whatever the books.
    [Fact]
    public async Task Every_cent_of_random_books_is_in_the_file()
    {
        var dice = new Random(20240201);
        for (var book = 0; book < 300; book++)
        {
            var entries = Enumerable.Range(1, dice.Next(1, 12)).Select(number => RentPosted with { Number = number, Lines = [.. Balanced(dice)], On = new(2023, dice.Next(1, 13), dice.Next(1, 29)) }).ToArray();
            var file = XDocument.Parse(await AuditFile.Written(AuditFile.Year(Books(), 2023, entries)));
            var lines = file.Descendants().Where(one => one.Name.LocalName == "trLine").ToList();
            long Cents(string side) => lines.Where(line => line.Elements().Any(one => one.Name.LocalName == "amntTp" && one.Value == side))
                .Sum(line => (long)(AuditFile.Number(line.Elements().First(one => one.Name.LocalName == "amnt")) * 100));

            Assert.Equal((long)(entries.Sum(entry => entry.Lines.Sum(line => line.Debit)) * 100), Cents("D"));
            Assert.Equal(Cents("D"), Cents("C"));
            Assert.Empty(AuditFile.AgainstRules(file.ToString()));
        }
    }

    // FIN-03, in ten thousand small books: what the lines of the file add up to by account is what the ledger says, to the cent.
    [Fact]
    public async Task The_lines_of_ten_thousand_random_books_add_up_to_their_ledgers()
    {
        var (dice, books) = (new Random(20240202), Books());
        using var file = new MemoryStream();
        for (var book = 0; book < 10_000; book++)
        {
            ILedgerEntry[] entries =
            [
                .. Enumerable.Range(1, dice.Next(1, 4)).Select(number => RentPosted with
                {
                    Number = number, Lines = [.. Balanced(dice, 4)], On = new(2023, dice.Next(1, 13), dice.Next(1, 29)), Journal = dice.Next(2) == 0 ? JournalKind.Bank : JournalKind.Memorial,
                }),
            ];
            file.SetLength(0);
            await new AuditFileWriter(book % 2 == 0 ? AuditFileForm.V40 : AuditFileForm.V32, AuditFile.Year(books, 2023, entries)).WriteAsync(file, CancellationToken.None);

            var ledger = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var line in entries.SelectMany(entry => entry.Lines)) ledger[line.Account] = ledger.GetValueOrDefault(line.Account) + (long)((line.Debit - line.Credit) * 100);
            Assert.Equal(ledger, AuditFile.CentsByAccount(file));
        }
    }

    private static IEnumerable<EntryLine> Balanced(Random dice, int most = 9)
    {
        var accounts = Chart.Library.Accounts;
        var left = 0m;
        for (var line = dice.Next(1, most); line > 0; line--)
        {
            var amount = dice.NextInt64(1, 100_000_000) / 100m;
            left += amount;
            yield return EntryLine.ToDebit(accounts[dice.Next(accounts.Count)].Number, amount);
        }

        yield return EntryLine.ToCredit(accounts[dice.Next(accounts.Count)].Number, left);
    }
}

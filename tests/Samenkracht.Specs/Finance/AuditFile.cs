using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Exports;
using Samenkracht.Finance.Journals;
using Samenkracht.Specs.Walls;

namespace Samenkracht.Specs.Finance;

/// <summary>An audit file, and what is wrong with it: by its schema, and by the rules for a file that adds up (FIN-02).</summary>
public static class AuditFile
{
    public static BookYear Year(Administration books, int year, IReadOnlyList<ILedgerEntry> entries, params AccountBalance[] opening)
    {
        var journals = entries.GroupBy(entry => entry.Journal).OrderBy(journal => journal.Key).Select(journal => new JournalTotals(
            journal.Key, Journal.IdOf(books.OrganisationId, journal.Key, year), journal.Sum(entry => entry.Lines.Count), journal.Sum(entry => entry.Lines.Sum(line => line.Debit)),
            journal.Sum(entry => entry.Lines.Sum(line => line.Credit)), DateTimeOffset.UnixEpoch)).ToList();
        var partners = entries.SelectMany(entry => entry.Lines).Where(line => line.Dimensions.PartnerId is not null).GroupBy(line => line.Dimensions.PartnerId!).OrderBy(lines => lines.Key, StringComparer.Ordinal)
            .Select(lines => new Partner(lines.Key, lines.Any(line => line.Account == Accounts.Debtors), lines.Any(line => line.Account == Accounts.Creditors)));
        return new(books, books.YearOf(year)!, journals, opening, [.. partners], new(2024, 2, 1), (journal, _) => Of(entries.Where(entry => entry.Journal == journal.Kind)));
    }

    public static async Task<string> Written(BookYear year, AuditFileForm? form = null)
    {
        using var file = new MemoryStream();
        await new AuditFileWriter(form ?? AuditFileForm.V40, year).WriteAsync(file, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static readonly string[] Shared = ["../shared", "../../shared"];

    /// <summary>The path of the schema; null when the official one is not beside the checkout.</summary>
    public static string? SchemaOf(AuditFileForm form) => form == AuditFileForm.V40
        ? Path.Combine(Tree.Root, "tests/Samenkracht.Specs/Finance/xaf-4.0-own.xsd")
        : Shared.Select(place => Path.Combine(Tree.Root, place, "standards/xaf-3.2.xsd")).FirstOrDefault(File.Exists);

    public static IReadOnlyList<string> AgainstSchema(string file, string schema)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, DtdProcessing = DtdProcessing.Prohibit };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.Schemas.Add(null, schema);
        settings.ValidationEventHandler += (_, found) => errors.Add(found.Message);
        using var reader = XmlReader.Create(new StringReader(file), settings);
        while (reader.Read()) { }
        return errors;
    }

    /// <summary>The names of the rules of FIN-02 that the file breaks.</summary>
    public static IReadOnlyList<string> AgainstRules(string file)
    {
        var root = XDocument.Parse(file).Root!;
        var name = root.Name.Namespace;
        var (company, header) = (root.Element(name + "company")!, root.Element(name + "header")!);
        var (opening, transactions) = (company.Element(name + "openingBalance")!, company.Element(name + "transactions")!);
        var all = transactions.Descendants(name + "transaction").ToList();
        HashSet<string> Values(string element) => [.. company.Descendants(name + element).Select(one => one.Value)];
        HashSet<string> Listed(string things, string id) => [.. company.Descendants(name + things).Select(one => one.Element(name + id)!.Value)];
        var (accounts, partners, periods) = (Listed("ledgerAccount", "accID"), Listed("customerSupplier", "custSupID"), Listed("period", "periodNumber"));
        var broken = new List<string>();
        void Expect(bool holds, string rule) { if (!holds) broken.Add(rule); }

        Expect(Adds(opening, "obLine"), "opening-totals");
        Expect(Sum(opening.Elements(name + "obLine"), "D") == Sum(opening.Elements(name + "obLine"), "C"), "opening-balanced");
        Expect(Adds(transactions, "trLine"), "totals");
        Expect(all.All(one => Sum(one.Elements(name + "trLine"), "D") == Sum(one.Elements(name + "trLine"), "C")), "transaction-balanced");
        Expect(Values("accID").IsSubsetOf(accounts), "account-known");
        Expect(Values("custSupID").IsSubsetOf(partners), "partner-known");
        Expect(Values("periodNumber").IsSubsetOf(periods), "period-known");
        Expect(all.All(one => InYear(one.Element(name + "trDt")!.Value)), "day-in-year");
        Expect(all.GroupBy(one => (one.Parent!.Element(name + "jrnID")!.Value, one.Element(name + "nr")!.Value)).All(same => same.Count() == 1), "number-once");
        return broken;

        decimal Sum(IEnumerable<XElement> lines, string side) => lines.Where(line => line.Element(name + "amntTp")!.Value == side).Sum(line => Number(line.Element(name + "amnt")!));
        bool Adds(XElement part, string line)
        {
            var lines = part.Descendants(name + line).ToList();
            return lines.Count == (int)Number(part.Element(name + "linesCount")!) && Sum(lines, "D") == Number(part.Element(name + "totalDebit")!) && Sum(lines, "C") == Number(part.Element(name + "totalCredit")!);
        }

        bool InYear(string day) => string.CompareOrdinal(header.Element(name + "startDate")!.Value, day) <= 0 && string.CompareOrdinal(day, header.Element(name + "endDate")!.Value) <= 0;
    }

    /// <summary>What the lines of the transactions add up to for each account, in cents, debit less credit.</summary>
    public static SortedDictionary<string, long> CentsByAccount(MemoryStream file)
    {
        // Only the transactions are read, because thousands of files are.
        file.Position = file.GetBuffer().AsSpan(0, (int)file.Length).IndexOf("<transactions>"u8);
        var cents = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var (account, amount) = ("", 0L);
        using var xml = XmlReader.Create(file, new() { ConformanceLevel = ConformanceLevel.Fragment });
        while (!(xml.NodeType == XmlNodeType.EndElement && xml.Name == "transactions"))
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.Name : "")
            {
                case "accID": account = xml.ReadElementContentAsString(); break;
                case "amnt": amount = (long)(xml.ReadElementContentAsDecimal() * 100); break;
                case "amntTp": cents[account] = cents.GetValueOrDefault(account) + (xml.ReadElementContentAsString() == "D" ? amount : -amount); break;
                default: xml.Read(); break;
            }
        }

        return cents;
    }

    public static decimal Number(XElement element) => decimal.Parse(element.Value, CultureInfo.InvariantCulture);

    private static async IAsyncEnumerable<ExportedEntry> Of(IEnumerable<ILedgerEntry> entries)
    {
        await Task.CompletedTask;
        foreach (var entry in entries) yield return new(new Guid(entry.Number, 0, 0, new byte[8]), "controller", entry);
    }
}

using System.Text;
using System.Xml;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Exports;

/// <summary>Writes the audit file of one legal entity and year, entry by entry: what it needs in memory does not grow with the books.</summary>
/// <param name="form">The version.</param>
/// <param name="year">The year.</param>
public sealed class AuditFileWriter(AuditFileForm form, BookYear year)
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", Indent = false, CloseOutput = false };

    /// <summary>Writes the file.</summary>
    /// <exception cref="InvalidOperationException">The entries in the log do not add up to the lines of the ledger; the file is then cut off.</exception>
    public async Task WriteAsync(Stream target, CancellationToken ct)
    {
        using var text = new DrainedText(target);
        using var xml = XmlWriter.Create(text.Buffer, Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("auditfile", form.Namespace);
        WriteHeader(xml);
        xml.WriteStartElement("company");
        WriteMasterData(xml);
        xml.WriteStartElement("transactions");
        WriteTotals(xml, year.Journals.Sum(journal => journal.Lines), year.Journals.Sum(journal => journal.Debit), year.Journals.Sum(journal => journal.Credit));
        foreach (var journal in year.Journals) await WriteJournalAsync(xml, text, journal, ct);
        xml.WriteEndDocument();
        xml.Flush();
        await text.DrainAsync(ct);
    }

    private void WriteHeader(XmlWriter xml)
    {
        xml.WriteStartElement("header");
        xml.Write("fiscalYear", year.Year.Year);
        xml.Write("startDate", year.Year.From);
        xml.Write("endDate", year.Administration.LastDayOf(year.Year));
        xml.Write("curCode", "EUR");
        xml.Write("dateCreated", year.LastRecordedOn);
        xml.Write("softwareDesc", "Samenkracht");
        xml.Write("softwareVersion", "1");
        form.RgsVersion(xml, year.Administration.RgsVersion);
        xml.WriteEndElement();
    }

    private void WriteMasterData(XmlWriter xml)
    {
        form.CompanyNumber(xml, year.Administration.TradeRegisterNumber);
        xml.Write("companyName", year.Administration.LegalName);
        xml.Write("taxRegistrationCountry", "NL");
        xml.Write("taxRegIdent", year.Administration.TaxNumber);
        WritePartners(xml);
        WriteAccounts(xml);
        WritePeriods(xml);
        WriteOpening(xml);
    }

    private void WritePartners(XmlWriter xml)
    {
        if (year.Partners.Count == 0) return;
        xml.WriteStartElement("customersSuppliers");
        foreach (var partner in year.Partners)
        {
            xml.WriteStartElement("customerSupplier");
            xml.Write("custSupID", AuditFileForm.Id(partner.OrganisationId));
            xml.Write("custSupName", AuditFileForm.Name(partner.LegalName ?? partner.OrganisationId["organisation-".Length..]));
            xml.Write("custSupTp", partner.Owes == partner.IsOwed ? "B" : partner.Owes ? "C" : "S");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteAccounts(XmlWriter xml)
    {
        xml.WriteStartElement("generalLedger");
        foreach (var account in Chart.Library.Accounts)
        {
            xml.WriteStartElement("ledgerAccount");
            xml.Write("accID", account.Number);
            xml.Write("accDesc", account.Name);
            xml.Write("accTp", account.Kind == AccountKind.Balance ? "B" : "P");
            form.RgsCode(xml, account.RgsCode, year.Administration.RgsVersion);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("vatCodes");
        foreach (var vat in Chart.Library.VatCodes)
        {
            xml.WriteStartElement("vatCode");
            xml.Write("vatID", vat.Code);
            xml.Write("vatDesc", vat.Name);
            xml.Write("vatToPayAccID", Accounts.VatPayable);
            xml.Write("vatToClaimAccID", Accounts.VatReceivable);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WritePeriods(XmlWriter xml)
    {
        var last = year.Administration.LastDayOf(year.Year);
        xml.WriteStartElement("periods");
        foreach (var month in year.Year.Months.Where(month => month <= last.Month))
        {
            var first = new DateOnly(year.Year.Year, month, 1);
            var end = first.AddMonths(1).AddDays(-1);
            xml.WriteStartElement("period");
            xml.Write("periodNumber", month);
            xml.Write("startDatePeriod", first < year.Year.From ? year.Year.From : first);
            xml.Write("endDatePeriod", end > last ? last : end);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteOpening(XmlWriter xml)
    {
        xml.WriteStartElement("openingBalance");
        form.OpeningDate(xml, year.Year.From);
        WriteTotals(xml, year.Opening.Count, year.Opening.Sum(one => Math.Max(one.Amount, 0)), year.Opening.Sum(one => Math.Max(-one.Amount, 0)));
        var number = 0;
        foreach (var balance in year.Opening)
        {
            xml.WriteStartElement("obLine");
            xml.Write("nr", ++number);
            xml.Write("accID", balance.Account);
            xml.WriteSide("amnt", "amntTp", balance.Amount);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteTotals(XmlWriter xml, int lines, decimal debit, decimal credit)
    {
        xml.Write("linesCount", lines);
        xml.Write("totalDebit", debit);
        xml.Write("totalCredit", credit);
    }

    private async Task WriteJournalAsync(XmlWriter xml, DrainedText text, JournalTotals journal, CancellationToken ct)
    {
        var transactions = new TransactionWriter(form, xml);
        var (code, name) = AuditFileForm.Journal(journal.Kind);
        xml.WriteStartElement("journal");
        xml.Write("jrnID", Names.Of<JournalKind>()[(int)journal.Kind]);
        xml.Write("desc", name);
        xml.Write("jrnTp", code);
        await foreach (var entry in year.Entries(journal, ct))
        {
            transactions.Write(entry);
            xml.Flush();
            if (text.IsFull) await text.DrainAsync(ct);
        }

        xml.WriteEndElement();
        if (transactions.Totals != (journal.Lines, journal.Debit, journal.Credit))
            throw new InvalidOperationException($"The entries of {journal.JournalId} do not add up to the lines of the ledger.");
    }
}

using System.Xml;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Exports;

/// <summary>Writes entries as transactions of the audit file, and counts what it wrote.</summary>
/// <param name="form">The version.</param>
/// <param name="xml">Where to.</param>
internal sealed class TransactionWriter(AuditFileForm form, XmlWriter xml)
{
    private int _lines;
    private decimal _debit;
    private decimal _credit;

    /// <summary>How many lines were written, and their sums.</summary>
    public (int Lines, decimal Debit, decimal Credit) Totals => (_lines, _debit, _credit);

    public void Write(ExportedEntry exported)
    {
        var entry = exported.Entry;
        xml.WriteStartElement("transaction");
        xml.Write("nr", entry.Number);
        xml.Write("desc", entry.Description);
        xml.Write("periodNumber", entry.On.Month);
        xml.Write("trDt", entry.On);
        form.Origin(xml, exported);
        var at = 0;
        foreach (var line in entry.Lines) Write(entry, line, ++at);
        xml.WriteEndElement();
    }

    private void Write(ILedgerEntry entry, EntryLine line, int number)
    {
        _lines++;
        _debit += line.Debit;
        _credit += line.Credit;
        xml.WriteStartElement("trLine");
        xml.Write("nr", number);
        xml.Write("accID", line.Account);
        xml.Write("docRef", entry.DocumentId);
        xml.Write("effDate", (entry as EntryPosted)?.DocumentDay ?? entry.On);
        xml.Write("desc", line.Description);
        xml.WriteSide("amnt", "amntTp", line.Debit - line.Credit);
        xml.Write("custSupID", line.Dimensions.PartnerId is { } partner ? AuditFileForm.Id(partner) : null);
        form.Dimensions(xml, line.Dimensions);
        WriteVat(line);
        xml.WriteEndElement();
    }

    // The VAT over a line follows from its rate; the lines on the accounts of VAT itself are that VAT.
    private void WriteVat(EntryLine line)
    {
        if (Chart.Library.VatCodes.FirstOrDefault(one => one.Code == line.VatCode) is not { } vat || line.Account is Accounts.VatPayable or Accounts.VatReceivable or Accounts.VatCost) return;
        xml.WriteStartElement("vat");
        xml.Write("vatID", vat.Code);
        xml.Write("vatPerc", vat.Rate);
        xml.WriteSide("vatAmnt", "vatAmntTp", Rounded((line.Debit - line.Credit) * vat.Rate / 100));
        xml.WriteEndElement();
    }

    private static decimal Rounded(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}

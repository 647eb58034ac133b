using System.Xml;
using Samenkracht.Finance.Invoices;
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
        var day = (entry as EntryPosted)?.DocumentDay ?? entry.On;
        _lines++;
        _debit += line.Debit;
        _credit += line.Credit;
        xml.WriteStartElement("trLine");
        xml.Write("nr", number);
        xml.Write("accID", line.Account);
        xml.Write("docRef", entry.DocumentId);
        xml.Write("effDate", day);
        xml.Write("desc", line.Description);
        xml.WriteSide("amnt", "amntTp", line.Debit - line.Credit);
        xml.Write("custSupID", line.Dimensions.PartnerId is { } partner ? AuditFileForm.Id(partner) : null);
        form.Dimensions(xml, line.Dimensions);
        WriteVat(line, day);
        xml.WriteEndElement();
    }

    // The VAT over a line follows from the rate on the day of its document; the lines on the accounts of VAT itself are that VAT.
    private void WriteVat(EntryLine line, DateOnly day)
    {
        if (Chart.Library.VatCodes.FirstOrDefault(one => one.Code == line.VatCode) is not { } vat || line.Account is Accounts.VatPayable or Accounts.VatReceivable or Accounts.VatCost) return;

        var code = Names.Parse<VatCode>(vat.Code)!.Value;
        var rate = VatRates.On(code == VatCode.ReverseCharged ? VatCode.High : code, day);
        xml.WriteStartElement("vat");
        xml.Write("vatID", vat.Code);
        xml.Write("vatPerc", rate);
        xml.WriteSide("vatAmnt", "vatAmntTp", VatRates.Of(line.Debit - line.Credit, rate));
        xml.WriteEndElement();
    }
}

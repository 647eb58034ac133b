using System.Globalization;
using System.Text;
using System.Xml;

namespace Samenkracht.Host.Demo.Years.Money;

/// <summary>A line that the bank is going to book.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">Euro; negative for money that goes out.</param>
/// <param name="Reference">The reference by which it is matched.</param>
/// <param name="Counterparty">The name on the other side.</param>
/// <param name="Account">The account that explains it; null when it is matched.</param>
/// <param name="GrantId">The grant that it is for; null for none.</param>
/// <param name="PartnerId">The organisation on the other side of the explanation; null for none.</param>
internal sealed record BankLine(
    DateOnly On, decimal Amount, string Reference, string Counterparty, string? Account = null, string? GrantId = null, string? PartnerId = null);

/// <summary>Writes statements as a bank does (ISO 20022, camt.053.001.08).</summary>
internal static class Camt
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    public static string Base64(string iban, int number, decimal opening, decimal closing, DateOnly from, DateOnly until, IReadOnlyList<BankLine> lines)
    {
        using var target = new MemoryStream();
        using (var xml = XmlWriter.Create(target, Settings))
        {
            xml.WriteStartElement("Document", "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08");
            Write(xml, Invariant($"{iban}-{number}"), iban, number, (opening, from), (closing, until), lines);
            xml.WriteEndElement();
        }

        return Convert.ToBase64String(target.GetBuffer(), 0, (int)target.Length);
    }

    private static void Write(
        XmlWriter xml, string id, string iban, int number, (decimal Amount, DateOnly On) opening, (decimal Amount, DateOnly On) closing, IReadOnlyList<BankLine> lines) => In(xml, () =>
    {
        In(xml, () => xml.WriteElementString("MsgId", id), "GrpHdr");
        In(xml, () =>
        {
            xml.WriteElementString("Id", id);
            xml.WriteElementString("ElctrncSeqNb", Invariant($"{number}"));
            In(xml, () => xml.WriteElementString("IBAN", iban), "Acct", "Id");
            Balance(xml, "OPBD", opening.Amount, opening.On);
            Balance(xml, "CLBD", closing.Amount, closing.On);
            foreach (var line in lines) In(xml, () => Line(xml, line), "Ntry");
        }, "Stmt");
    }, "BkToCstmrStmt");

    private static void Balance(XmlWriter xml, string code, decimal amount, DateOnly on) => In(xml, () =>
    {
        In(xml, () => xml.WriteElementString("Cd", code), "Tp", "CdOrPrtry");
        Amount(xml, amount);
        In(xml, () => xml.WriteElementString("Dt", Invariant($"{on:yyyy-MM-dd}")), "Dt");
    }, "Bal");

    private static void Line(XmlWriter xml, BankLine line)
    {
        Amount(xml, line.Amount);
        In(xml, () => xml.WriteElementString("Cd", "BOOK"), "Sts");
        In(xml, () => xml.WriteElementString("Dt", Invariant($"{line.On:yyyy-MM-dd}")), "BookgDt");
        In(xml, () =>
        {
            In(xml, () => xml.WriteElementString("EndToEndId", line.Reference), "Refs");
            In(xml, () => xml.WriteElementString("Nm", line.Counterparty), "RltdPties", line.Amount > 0 ? "Dbtr" : "Cdtr", "Pty");
        }, "NtryDtls", "TxDtls");
    }

    private static void Amount(XmlWriter xml, decimal amount)
    {
        xml.WriteStartElement("Amt");
        xml.WriteAttributeString("Ccy", "EUR");
        xml.WriteString(Invariant($"{Math.Abs(amount):0.00}"));
        xml.WriteEndElement();
        xml.WriteElementString("CdtDbtInd", amount < 0 ? "DBIT" : "CRDT");
    }

    private static void In(XmlWriter xml, Action write, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) xml.WriteStartElement(name);
        write();
        foreach (var _ in names) xml.WriteEndElement();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

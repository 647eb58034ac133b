using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Samenkracht.Finance.Bank;

/// <summary>A bank statement as the bank wrote it down.</summary>
/// <param name="Version">The version of camt.053: 2 or 8.</param>
/// <param name="MessageId">The id of the message.</param>
/// <param name="StatementNumber">The id of the statement, as the bank gave it.</param>
/// <param name="Sequence">The sequence number; null when the bank gives none.</param>
/// <param name="Iban">The account.</param>
/// <param name="Opening">The balance before, euro; negative for an overdraft.</param>
/// <param name="Closing">The balance after, euro.</param>
/// <param name="ClosedOn">The day of the closing balance.</param>
/// <param name="Lines">The lines.</param>
public sealed record CamtStatement(
    int Version, string MessageId, string StatementNumber, string? Sequence, string Iban, decimal Opening, decimal Closing, DateOnly ClosedOn, ImmutableArray<CamtLine> Lines);

/// <summary>A line of a bank statement as the bank wrote it down. It names people, so it is kept in memory only.</summary>
/// <param name="Amount">Euro; negative for money that went out.</param>
/// <param name="IsReversal">Whether it takes an earlier line back.</param>
/// <param name="BookedOn">The day on which it was booked.</param>
/// <param name="Counterparty">The name on the other side.</param>
/// <param name="CounterpartyIban">The account on the other side.</param>
/// <param name="Reference">The reference that goes from end to end.</param>
/// <param name="Remittance">What was written with it.</param>
public sealed record CamtLine(
    decimal Amount, bool IsReversal, DateOnly BookedOn, string? Counterparty, string? CounterpartyIban, string? Reference, string? Remittance);

/// <summary>Reads bank statements in ISO 20022 camt.053, versions 001.02 and 001.08, by the local names of elements.</summary>
/// <remarks>The reader takes no DTD, so a file can neither name entities nor fetch anything; and it resolves nothing.</remarks>
public static class Camt053
{
    /// <summary>The largest document, bytes.</summary>
    public const int LargestDocument = 180_000;

    /// <summary>A DTD can name files of the server and entities that grow without end (OWASP XXE).</summary>
    public static readonly Rule Dtd = new("bank-file-with-dtd", "A bank file has no document type and no entities of its own.");

    /// <summary>Only what can be read is imported.</summary>
    public static readonly Rule NotXml = new("bank-file-not-xml", "The bank file is not XML in UTF-8 that can be read.");

    /// <summary>A bank file is of one kind.</summary>
    public static readonly Rule NotCamt = new("bank-file-not-camt", "The bank file is not a camt.053 of version 001.02 or 001.08 with one statement.");

    /// <summary>What is missing cannot be guessed.</summary>
    public static readonly Rule Incomplete = new("bank-file-incomplete", "The bank file lacks an account, a balance, an amount or a day that a statement has.");

    /// <summary>Cents are the smallest coins.</summary>
    public static readonly Rule Decimals = new("bank-file-amount-decimals", "An amount in the bank file has more than two decimals.");

    /// <summary>The books are in euros.</summary>
    public static readonly Rule NotEuro = new("bank-file-not-euro", "An amount in the bank file is not in euros.");

    /// <summary>What is not booked may yet go away.</summary>
    public static readonly Rule NotBooked = new("bank-file-line-not-booked", "A line of the bank file is not booked.");

    private const string Family = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    /// <summary>Reads a document; gives the statement, or why it cannot be read.</summary>
    public static (CamtStatement? Statement, Rule? Refusal) Read(byte[] document)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(document).TrimStart('\uFEFF');
            if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase)) return (null, Dtd);
            using var reader = XmlReader.Create(new StringReader(text), new()
            {
                DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestDocument, IgnoreComments = true, IgnoreProcessingInstructions = true,
            });
            return (Of(XDocument.Load(reader).Root!), null);
        }
        catch (Exception unreadable) when (unreadable is XmlException or DecoderFallbackException)
        {
            return (null, NotXml);
        }
        catch (Unfit unfit)
        {
            return (null, unfit.Rule);
        }
    }

    private static CamtStatement Of(XElement root)
    {
        var statements = root.Of("BkToCstmrStmt").SelectMany(message => message.Of("Stmt")).ToList();
        var version = root.Name.LocalName == "Document" ? root.Name.NamespaceName : "";
        if (version is not (Family + "02") and not (Family + "08") || statements is not [var statement]) throw new Unfit(NotCamt);

        var (opening, _) = Balance(statement, "OPBD", "PRCD");
        var (closing, on) = Balance(statement, "CLBD");
        return new(
            version[^1] - '0', root.Text("BkToCstmrStmt", "GrpHdr", "MsgId") ?? throw new Unfit(Incomplete), statement.Text("Id") ?? throw new Unfit(Incomplete),
            statement.Text("ElctrncSeqNb") ?? statement.Text("LglSeqNb"), statement.Text("Acct", "Id", "IBAN") ?? throw new Unfit(Incomplete), opening, closing, on,
            [.. statement.Of("Ntry").Select(Line)]);
    }

    private static (decimal Amount, DateOnly On) Balance(XElement statement, params string[] codes) =>
        statement.Of("Bal").FirstOrDefault(balance => codes.Contains(balance.Text("Tp", "CdOrPrtry", "Cd"))) is { } found
            ? (Amount(found), Day(found, "Dt"))
            : throw new Unfit(Incomplete);

    private static CamtLine Line(XElement entry)
    {
        if ((entry.Text("Sts", "Cd") ?? entry.Text("Sts")) != "BOOK") throw new Unfit(NotBooked);

        // Lines of a batch have many parties; only a line of one transaction names the other side.
        var details = entry.Of("NtryDtls").SelectMany(one => one.Of("TxDtls")).ToList() is [var only] ? only : null;
        var amount = Amount(entry);
        var isReversal = entry.Text("RvslInd") is "true" or "1";
        // When money comes back, the other side is who it went to.
        var other = (amount > 0) != isReversal ? "Dbtr" : "Cdtr";
        return new(
            amount, isReversal, Day(entry, "BookgDt"), details?.Text("RltdPties", other, "Pty", "Nm") ?? details?.Text("RltdPties", other, "Nm"),
            details?.Text("RltdPties", $"{other}Acct", "Id", "IBAN"), details?.Text("Refs", "EndToEndId"),
            details is null ? null : Text([.. details.Of("RmtInf").SelectMany(info => info.Descendants()).Where(part => part.Name.LocalName is "Ustrd" or "Ref").Select(part => part.Value)]));
    }

    private static string? Text(string[] parts) => parts.Length == 0 ? null : string.Join(' ', parts);

    private static decimal Amount(XElement of)
    {
        if (of.Of("Amt").FirstOrDefault() is not { } amount || of.Text("CdtDbtInd") is not ("CRDT" or "DBIT")) throw new Unfit(Incomplete);
        if (amount.Attribute("Ccy")?.Value != "EUR") throw new Unfit(NotEuro);
        if (!decimal.TryParse(amount.Value.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro) || euro > 1_000_000_000m) throw new Unfit(Incomplete);
        if (decimal.Round(euro, 2) != euro) throw new Unfit(Decimals);
        return of.Text("CdtDbtInd") == "CRDT" ? euro : -euro;
    }

    private static DateOnly Day(XElement of, string name) =>
        (of.Text(name, "Dt") ?? of.Text(name, "DtTm")) is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new Unfit(Incomplete);

    private static IEnumerable<XElement> Of(this XElement parent, string name) => parent.Elements().Where(child => child.Name.LocalName == name);

    private static string? Text(this XElement parent, params string[] path)
    {
        var at = parent;
        foreach (var name in path)
        {
            at = at.Of(name).FirstOrDefault();
            if (at is null) return null;
        }

        return at.HasElements || at.Value.Trim() is not { Length: > 0 and <= 500 } text ? null : text;
    }

    private sealed class Unfit(Rule rule) : Exception
    {
        public Rule Rule => rule;
    }
}

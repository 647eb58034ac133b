using System.Globalization;
using System.Text;
using Samenkracht.Finance.Bank;

namespace Samenkracht.Specs.Finance;

/// <summary>A bank statement in camt.053 of one day, as a bank would write it.</summary>
public sealed record CamtFile(string Iban, decimal Opening, DateOnly Day)
{
    public int Version { get; init; } = 8;

    public string MessageId { get; init; } = "BERICHT-1";

    public string Sequence { get; init; } = "1";

    public IReadOnlyList<CamtLine> Lines { get; init; } = [];

    /// <summary>What stands as the closing balance; the right one when null.</summary>
    public decimal? Closing { get; init; }

    public string Currency { get; init; } = "EUR";

    /// <summary>A line of so much, with a reference and a name on the other side.</summary>
    public CamtFile With(decimal amount, string? reference = null, string? name = null, string? iban = null, string? words = null, bool reversal = false) =>
        this with { Lines = [.. Lines, new(amount, reversal, Day, name, iban, reference, words)] };

    public byte[] Bytes => Encoding.UTF8.GetBytes(Xml);

    public string Base64 => Convert.ToBase64String(Bytes);

    public string Xml => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.0{Version}">
          <BkToCstmrStmt>
            <GrpHdr><MsgId>{MessageId}</MsgId><CreDtTm>{Of(Day)}T23:00:00</CreDtTm></GrpHdr>
            <Stmt>
              <Id>AFSCHRIFT-{Sequence}</Id><ElctrncSeqNb>{Sequence}</ElctrncSeqNb><CreDtTm>{Of(Day)}T23:00:00</CreDtTm>
              <Acct><Id><IBAN>{Iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
              {Balance("OPBD", Opening)}
              {Balance("CLBD", Closing ?? Opening + Lines.Sum(line => line.Amount))}
              {string.Concat(Lines.Select(Entry))}
            </Stmt>
          </BkToCstmrStmt>
        </Document>
        """;

    private string Balance(string code, decimal amount) =>
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{Amount(amount)}<Dt><Dt>{Of(Day)}</Dt></Dt></Bal>";

    private string Entry(CamtLine line)
    {
        var status = Version == 2 ? "BOOK" : "<Cd>BOOK</Cd>";
        var party = line.Amount > 0 == line.IsReversal ? "Cdtr" : "Dbtr";
        var name = line.Counterparty is null ? "" : Version == 2 ? $"<{party}><Nm>{line.Counterparty}</Nm></{party}>" : $"<{party}><Pty><Nm>{line.Counterparty}</Nm></Pty></{party}>";
        var account = line.CounterpartyIban is null ? "" : $"<{party}Acct><Id><IBAN>{line.CounterpartyIban}</IBAN></Id></{party}Acct>";
        return $"<Ntry>{Amount(line.Amount).Replace("</CdtDbtInd>", $"</CdtDbtInd><RvslInd>{(line.IsReversal ? "true" : "false")}</RvslInd>", StringComparison.Ordinal)}"
            + $"<Sts>{status}</Sts><BookgDt><Dt>{Of(line.BookedOn)}</Dt></BookgDt><BkTxCd/><NtryDtls><TxDtls><Refs><EndToEndId>{line.Reference ?? "NOTPROVIDED"}</EndToEndId></Refs>"
            + (name + account is { Length: > 0 } parties ? $"<RltdPties>{parties}</RltdPties>" : "")
            + (line.Remittance is null ? "" : $"<RmtInf><Ustrd>{line.Remittance}</Ustrd></RmtInf>") + "</TxDtls></NtryDtls></Ntry>";
    }

    private string Amount(decimal amount) =>
        $"""<Amt Ccy="{Currency}">{Math.Abs(amount).ToString(CultureInfo.InvariantCulture)}</Amt><CdtDbtInd>{(amount >= 0 ? "CRDT" : "DBIT")}</CdtDbtInd>""";

    private static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Marten;
using Samenkracht.Finance.Invoices;

namespace Samenkracht.Finance.Bank;

/// <summary>Something that a line of a bank statement may be for.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Reference">The word by which a line names it.</param>
/// <param name="Open">Euro that is still to go out, or to come in.</param>
/// <param name="Done">Euro that went out, or came in.</param>
public sealed record OpenItem(MatchKind Kind, string Id, string Reference, decimal Open, decimal Done)
{
    /// <summary>Money for it normally goes out; of an invoice to a customer and of a grant it comes in.</summary>
    public bool GoesOut => Kind is MatchKind.PurchaseInvoice or MatchKind.Payable;

    /// <summary>Whether a line of this amount is exactly for all that is open, or takes exactly back what was done.</summary>
    public bool Fits(decimal amount, bool isReversal) => amount == (GoesOut ? -1 : 1) * (isReversal ? -Done : Open) && amount != 0;

    /// <summary>Whether a line of this amount can be for it: it goes the right way, and is no more than what is open, or than what was done when it takes back.</summary>
    public bool Takes(decimal amount, bool isReversal)
    {
        var towards = (GoesOut ? -amount : amount) * (isReversal ? -1 : 1);
        return towards > 0 && towards <= (isReversal ? Done : Open);
    }

    /// <summary>An invoice of a supplier.</summary>
    public static OpenItem Of(PurchaseInvoice invoice) => new(
        MatchKind.PurchaseInvoice, invoice.Id, invoice.InvoiceNumber, invoice.ApprovedOn is null || invoice.IsDisputed ? 0 : invoice.Open, invoice.Paid);

    /// <summary>An invoice to a customer.</summary>
    public static OpenItem Of(SalesInvoice invoice) => new(
        MatchKind.SalesInvoice, invoice.Id, invoice.Reference ?? invoice.Id, invoice.Status == SalesInvoiceStatus.Issued ? invoice.Open : 0, invoice.Received);

    /// <summary>What is owed to a volunteer.</summary>
    public static OpenItem Of(Payable payable) => new(MatchKind.Payable, payable.Id, payable.Id, payable.Open, payable.Paid);

    /// <summary>The words of a line by which something could be named.</summary>
    public static IEnumerable<string> WordsOf(CamtLine line) => new[] { line.Reference, line.Remittance }.OfType<string>()
        .SelectMany(text => text.Split([' ', ',', ';', ':', '/'], StringSplitOptions.RemoveEmptyEntries).Append(text));

    /// <summary>What the lines of a statement may name.</summary>
    public static async Task<IReadOnlyList<OpenItem>> NamedAsync(string organisationId, IEnumerable<CamtLine> lines, IQuerySession session, CancellationToken ct)
    {
        var words = lines.SelectMany(WordsOf).Distinct().ToArray();
        // Every import of a statement asks this: plain conditions need no translation, and each is answered by an index.
        var purchases = await session.QueryAsync<PurchaseInvoice>("where data ->> 'organisationId' = ? and data ->> 'invoiceNumber' = any(?)", ct, organisationId, words);
        var sales = await session.QueryAsync<SalesInvoice>("where data ->> 'organisationId' = ? and data ->> 'reference' = any(?)", ct, organisationId, words);
        var payables = await session.QueryAsync<Payable>("where data ->> 'organisationId' = ? and id = any(?)", ct, organisationId, words);
        return [.. purchases.Select(Of), .. sales.Select(Of), .. payables.Select(Of)];
    }
}

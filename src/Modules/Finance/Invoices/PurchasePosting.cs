using Samenkracht.Contracts.Finance;
using Samenkracht.Finance.Journals;

namespace Samenkracht.Finance.Invoices;

/// <summary>What an invoice of a supplier does to the books and to the costs of activities.</summary>
/// <remarks>
/// Money on its way is posted to the account in transit (1190). Only lines of bank statements post to the bank (1100), so that account
/// always has the balance of the last statement.
/// </remarks>
/// <param name="invoice">The invoice.</param>
public sealed class PurchasePosting(PurchaseInvoice invoice)
{
    /// <summary>The costs of what is left of all lines, with VAT that cannot be recovered.</summary>
    public decimal Costs => invoice.Lines.Select((line, at) => invoice.LeftOf(at + 1) is var left ? CostOf(line, left!.Value.Net, left.Value.Vat) : 0).Sum();

    /// <summary>After approval: costs and VAT against creditors, and at once what was taken off before. It stands in the books of who is named on the invoice, while these are open.</summary>
    public IEnumerable<PostToLedger> Approved() => new[]
    {
        Entry(JournalKind.Purchases, invoice.InvoiceDate, "Inkoopfactuur",
            [.. invoice.Lines.SelectMany(line => CostLines(line, line.Net, line.VatAmount)), .. Signed(Accounts.Creditors, -invoice.Total, Of(null))]),
    }
    .Concat(invoice.CreditLines.IsEmpty ? [] : [Credited(invoice.CreditLines, invoice.InvoiceDate)]).Select(entry => entry with { OrganisationId = invoice.LegalEntityId });

    /// <summary>After a credit note: the mirror image of what was posted of these lines.</summary>
    public PostToLedger Credited(IReadOnlyCollection<CreditLine> lines, DateOnly on) => Entry(JournalKind.Purchases, on, "Creditfactuur van een leverancier",
    [
        .. lines.SelectMany(credit => CostLines(invoice.Lines[credit.Line - 1], -credit.Net, -credit.VatAmount)),
        .. Signed(Accounts.Creditors, lines.Sum(credit => credit.Net + credit.VatAmount), Of(null)),
    ]);

    /// <summary>After a payment, or with a negative amount after one that came back: creditors against money in transit.</summary>
    public PostToLedger Paid(decimal amount, DateOnly on) => Entry(
        JournalKind.Bank, on, amount > 0 ? "Betaling van een inkoopfactuur" : "Teruggekomen betaling van een inkoopfactuur",
        [.. Signed(Accounts.Creditors, amount, Of(null)), .. Signed(Accounts.BankInTransit, -amount, Of(null))]);

    /// <summary>What activities are told of a payment, or with a negative amount of one that came back. Parts of payments add up to the cent.</summary>
    public IEnumerable<InvoiceForActivityWasPaid> ToActivities(decimal amount, DateOnly on) => invoice.Lines
        .Where(line => line.Dimensions?.ActivityId is not null).GroupBy(line => line.Dimensions!.ActivityId!, CostOf)
        .Select(activity => (Id: activity.Key, Told: PaidOf(activity.Sum(), invoice.Paid + amount) - PaidOf(activity.Sum(), invoice.Paid)))
        .Where(activity => activity.Told != 0)
        .Select(activity => new InvoiceForActivityWasPaid(invoice.Id, invoice.OrganisationId, activity.Id, activity.Told, on));

    private decimal PaidOf(decimal cost, decimal paid) => VatRates.Cents(cost * paid / invoice.Total);

    private decimal CostOf(InvoiceLine line) => CostOf(line, line.Net, line.VatAmount);

    private decimal CostOf(InvoiceLine line, decimal net, decimal vat) => net + VatOf(line, net, vat).Cost;

    // What can be recovered by the yearly key, and the rest, which is a cost.
    private (decimal Recovered, decimal Cost, decimal Owed) VatOf(InvoiceLine line, decimal net, decimal vat)
    {
        var owed = VatRates.Owed(line.Vat, net, invoice.InvoiceDate);
        var recovered = VatRates.Cents((vat + owed) * invoice.VatRecoverable);
        return (recovered, vat + owed - recovered, owed);
    }

    private IEnumerable<EntryLine> CostLines(InvoiceLine line, decimal net, decimal vat)
    {
        var (recovered, cost, owed) = VatOf(line, net, vat);
        var code = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(line.Vat.ToString());
        return
        [
            .. Signed(line.Account, net, Of(line.Dimensions)).Select(one => one with { VatCode = code, Description = line.Description }),
            .. Signed(Accounts.VatReceivable, recovered, Of(null)).Select(one => one with { VatCode = code }),
            .. Signed(Accounts.VatCost, cost, Of(line.Dimensions)).Select(one => one with { VatCode = code }),
            .. Signed(Accounts.VatPayable, -owed, Of(null)).Select(one => one with { VatCode = code }),
        ];
    }

    private Dimensions Of(Dimensions? dimensions) => (dimensions ?? Dimensions.None) with { PartnerId = dimensions?.PartnerId ?? invoice.SupplierId };

    private PostToLedger Entry(JournalKind journal, DateOnly on, string description, IReadOnlyList<EntryLine> lines) =>
        new(invoice.OrganisationId, journal, on, description, invoice.Id, lines);

    /// <summary>A line that debits an amount, or credits a negative one; none for zero.</summary>
    internal static IEnumerable<EntryLine> Signed(string account, decimal amount, Dimensions? of = null) =>
        amount > 0 ? [EntryLine.ToDebit(account, amount, of)] : amount < 0 ? [EntryLine.ToCredit(account, -amount, of)] : [];
}

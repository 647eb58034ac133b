using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reactions;

namespace Samenkracht.Finance.Invoices;

/// <summary>What an invoice to a customer does to the books. Money on its way is posted to the account in transit (1190).</summary>
/// <param name="invoice">The invoice.</param>
public sealed class SalesPosting(SalesInvoice invoice)
{
    /// <summary>The VAT of each line at the rates of the day, euro.</summary>
    public IReadOnlyList<decimal> VatOn(DateOnly day) => [.. invoice.Lines.Select(line => VatRates.Of(line.Net, VatRates.On(line.Vat, day)))];

    /// <summary>What is told when it is sent: the books debtors against income and VAT, and for a central service the library that received it.</summary>
    public object[] Issued(IReadOnlyList<decimal> vat, DateOnly on) =>
    [
        Entry(JournalKind.Sales, on, "Verkoopfactuur",
        [
            .. Of(Accounts.Debtors, invoice.Lines.Sum(line => line.Net) + vat.Sum()),
            .. invoice.Lines.SelectMany((line, at) => Income(line, -line.Net, -vat[at])),
        ]),
        .. invoice.IsCharge ? [new DeliveryWasCharged(invoice.Id, invoice.CustomerId!, on)] : Array.Empty<object>(),
    ];

    /// <summary>When something is taken off: the mirror image of it.</summary>
    public PostToLedger Credited(IReadOnlyList<CreditLine> lines, DateOnly on) => Entry(JournalKind.Sales, on, "Creditfactuur aan een klant",
    [
        .. Of(Accounts.Debtors, -lines.Sum(credit => credit.Net + credit.VatAmount)),
        .. lines.SelectMany(credit => Income(invoice.Lines[credit.Line - 1], credit.Net, credit.VatAmount)),
    ]);

    /// <summary>When money comes in, or with a negative amount goes back: money in transit against debtors.</summary>
    public PostToLedger Received(decimal amount, DateOnly on) => Entry(
        JournalKind.Bank, on, amount > 0 ? "Ontvangst van een verkoopfactuur" : "Teruggekeerde ontvangst van een verkoopfactuur",
        [.. Of(Accounts.BankInTransit, amount), .. Of(Accounts.Debtors, -amount)]);

    /// <summary>When nothing more will come: the income of the lines is less by that much. The VAT is asked back in a return of its own.</summary>
    public PostToLedger WrittenOff(decimal amount, DateOnly on) => Entry(
        JournalKind.Memorial, on, "Afboeking van een verkoopfactuur", [.. Of(invoice.Lines[0].Account, amount), .. Of(Accounts.Debtors, -amount)]);

    private IEnumerable<EntryLine> Income(SalesLine line, decimal net, decimal vat)
    {
        var code = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(line.Vat.ToString());
        return
        [
            .. PurchasePosting.Signed(line.Account, net, With(line.Dimensions)).Select(one => one with { VatCode = code, Description = line.Description }),
            .. PurchasePosting.Signed(Accounts.VatPayable, vat, With(null)).Select(one => one with { VatCode = code }),
        ];
    }

    private IEnumerable<EntryLine> Of(string account, decimal amount) => PurchasePosting.Signed(account, amount, With(null));

    private Dimensions With(Dimensions? dimensions) => (dimensions ?? Dimensions.None) with { PartnerId = dimensions?.PartnerId ?? invoice.CustomerId };

    private PostToLedger Entry(JournalKind journal, DateOnly on, string description, IReadOnlyList<EntryLine> lines) =>
        new(invoice.OrganisationId, journal, on, description, invoice.Id, lines);
}

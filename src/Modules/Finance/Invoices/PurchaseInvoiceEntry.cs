using Samenkracht.Common.Sealing;

namespace Samenkracht.Finance.Invoices;

/// <summary>An invoice of a supplier as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">Who has to pay.</param>
/// <param name="LegalEntityId">The legal entity that it is addressed to.</param>
/// <param name="SupplierId">The supplier, when it is an organisation that is known here.</param>
/// <param name="SupplierNumber">The number of the supplier, else.</param>
/// <param name="SupplierName">The name that goes with the number; only for who has a purpose to see it.</param>
/// <param name="InvoiceNumber">The number that the supplier gave it.</param>
/// <param name="InvoiceDate">The day of the invoice.</param>
/// <param name="DueOn">The last day on which it should be paid.</param>
/// <param name="ReceivedOn">The day on which it came in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Total">Euro with VAT.</param>
/// <param name="Credited">Euro that the supplier took off.</param>
/// <param name="Paid">Euro that was paid.</param>
/// <param name="Open">Euro that is still to be paid.</param>
/// <param name="Approvals">How many people approved it; two are needed.</param>
/// <param name="VatRecoverable">The part of the VAT that can be recovered, 0 to 1.</param>
/// <param name="BudgetId">The budget whose commitment it uses; null for none.</param>
/// <param name="Commitment">The number of that commitment; null for none.</param>
/// <param name="Lines">Its lines.</param>
public sealed record PurchaseInvoiceEntry(
    string Id, string OrganisationId, string LegalEntityId, string? SupplierId, string? SupplierNumber, string? SupplierName, string InvoiceNumber, DateOnly InvoiceDate,
    DateOnly DueOn, DateOnly ReceivedOn, PurchaseInvoiceStatus Status, decimal Total, decimal Credited, decimal Paid, decimal Open, int Approvals, decimal VatRecoverable,
    string? BudgetId, int? Commitment, IReadOnlyList<InvoiceLine> Lines)
{
    internal static PurchaseInvoiceEntry Of(PurchaseInvoice invoice, Opened opened) => new(
        invoice.Id, invoice.OrganisationId, invoice.LegalEntityId, invoice.SupplierId, invoice.SupplierNumber, opened.Of(invoice.SupplierName), invoice.InvoiceNumber,
        invoice.InvoiceDate, invoice.DueOn, invoice.ReceivedOn, invoice.Status, invoice.Total, invoice.Credited, invoice.Paid, invoice.Open, invoice.ApprovedBy.Length,
        invoice.VatRecoverable, invoice.BudgetId, invoice.Commitment, invoice.Lines);
}
